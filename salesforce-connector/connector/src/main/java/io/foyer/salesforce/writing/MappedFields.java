package io.foyer.salesforce.writing;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.setup.CrmFields;
import io.foyer.salesforce.writing.content.FieldValue;
import io.foyer.salesforce.writing.content.NewLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What sales ops have a new lead filled with, as the org's fields hold it.
 *
 * <p>A field that cannot hold it is left out and named to an admin: no lead fails for it.
 */
@ApplicationScoped
public class MappedFields {

  @Inject CrmFields org;
  @Inject CrmAttention attention;

  /** By API name. */
  Map<String, Object> of(VisitorRecord visitor) {
    var values = new LinkedHashMap<String, Object>();
    new TreeMap<>(visitor.visit().filled())
        .forEach(
            (name, text) -> {
              var field = NewLead.OBJECT + "." + name;
              FieldValue.of(text, org.field(field))
                  .ifPresentOrElse(value -> values.put(name, value), () -> tell(field));
            });
    return values;
  }

  private void tell(String field) {
    attention.tell(
        field,
        "The field %s is mapped, but it cannot hold what it is mapped to. Leads are made without it."
            .formatted(field));
  }
}
