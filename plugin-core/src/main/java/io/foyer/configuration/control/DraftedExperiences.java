package io.foyer.configuration.control;

import io.foyer.configuration.control.reading.ConfigurationReader;
import io.foyer.configuration.entity.DraftedExperience;
import io.foyer.crm.entity.ConfigurationRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Experiences as they stand in the CRM: to be looked at before anybody meets them. */
@ApplicationScoped
public class DraftedExperiences {
  @Inject Configurations configurations;

  /** As this node last read them; before the first time, those that are in force. */
  public List<DraftedExperience> all() {
    return ConfigurationReader.experiences(records());
  }

  public Optional<DraftedExperience> find(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private ConfigurationRecords records() {
    var draft = configurations.draft();
    if (draft != null) {
      return draft.records();
    }
    var inForce = configurations.inForce();
    return inForce == null ? new ConfigurationRecords(Map.of(), Map.of()) : inForce.records();
  }
}
