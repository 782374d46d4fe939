package io.foyer.streams.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.FieldMapping;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.visitors.entity.HostileText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the CRM that sales ops have Visitor 360 show, in their order and by their names.
 *
 * <p>Nobody is asked: what the match holds is what is shown. A field without a value has no row;
 * one that is not in the CRM any more is named.
 */
@ApplicationScoped
public class MappedFacts {

  // A long text belongs to the record; here is its beginning.
  private static final int LONGEST = 500;

  @Inject Configurations configurations;
  @Inject CrmLinks links;

  /**
   * A field of a record.
   *
   * @param value as text, whatever its type; null where the field is gone
   * @param type {@code text}, {@code number} or {@code boolean}
   * @param url where the record is
   */
  public record Mapped(
      String object, String label, @Nullable String value, String type, boolean gone, String url) {}

  /** Of the records that the visitor was found to be. */
  public List<Mapped> of(CrmMatch match) {
    var gone = gone();
    return configurations.current().playbook().mappings().stream()
        .filter(FieldMapping::isShown)
        .map(mapping -> mapped(mapping, match, gone.contains(mapping.id())))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Mapped mapped(FieldMapping mapping, CrmMatch match, boolean gone) {
    var record = match.facts().get(mapping.object() + ".Id");
    var text = gone ? null : match.facts().get(mapping.field());
    var value = HostileText.cleanOrNull(text, LONGEST);
    if (record == null || (value == null && !gone)) {
      return null;
    }
    var type = configurations.current().fieldTypes().getOrDefault(mapping.field(), FactType.TEXT);
    return new Mapped(
        mapping.object(),
        mapping.label(),
        value,
        type.name().toLowerCase(Locale.ROOT),
        gone,
        links.recordUrl(record));
  }

  /** Mappings whose field the CRM did not have when it was last read. */
  private Set<String> gone() {
    return configurations.problems().stream()
        .filter(problem -> problem.object().equals("Field_Mapping__c"))
        .filter(problem -> problem.field().equals("Field__c"))
        .map(ConfigurationProblem::recordId)
        .collect(Collectors.toSet());
  }
}
