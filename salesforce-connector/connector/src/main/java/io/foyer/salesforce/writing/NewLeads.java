package io.foyer.salesforce.writing;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.content.Attachment;
import io.foyer.salesforce.writing.content.NewLead;
import io.foyer.salesforce.writing.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a lead that a rep asks for, as the one that the conversation's end would make. */
@ApplicationScoped
public class NewLeads {

  private static final String LEAD = "lead";

  @Inject People people;
  @Inject Leads leads;
  @Inject SpareFields spare;
  @Inject RestLane rest;

  /**
   * What came of it.
   *
   * @param lead id of the new lead; null where the person is there already
   * @param others ids of the records that are the person
   */
  public record Made(@Nullable String lead, List<String> others) {}

  /** Makes none where a record has the address, or a rule of the org says it is the same person. */
  public Made make(VisitorRecord person, String rep) {
    Optional<String> known = people.stand(List.of(person)).of(person).map(Attachment::who);
    return known.isPresent() ? new Made(null, List.of(known.get())) : made(person, rep);
  }

  private Made made(VisitorRecord person, String rep) {
    var lead = leads.lead(person, rep);
    Set<String> without = new HashSet<>();
    while (true) {
      Map<String, Object> fields = spare.known(NewLead.OBJECT, lead.fields());
      fields.keySet().removeAll(without);
      Outcome outcome = send(lead, fields);
      if (!outcome.duplicates().isEmpty()) {
        return new Made(null, outcome.duplicates().stream().map(RestRecord::id).toList());
      }
      try {
        String id = outcome.checked().getString("id");
        spare.taken(NewLead.OBJECT, fields.keySet());
        return new Made(id, List.of());
      } catch (CrmRefused refused) {
        Set<String> spared = spare.refused(NewLead.OBJECT, refused, fields.keySet());
        if (spared.isEmpty()) {
          throw refused;
        }
        without.addAll(spared);
      }
    }
  }

  private Outcome send(NewLead lead, Map<String, Object> fields) {
    Composite composite = leads.add(Composite.independent(), LEAD, lead, fields);
    return Objects.requireNonNull(
        rest.composite(Pace.WRITE_BACK, composite).get(LEAD), "no answer");
  }
}
