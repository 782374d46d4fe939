package io.foyer.salesforce.mirror;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.RecordQuery;
import io.foyer.salesforce.setup.CrmFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The fields to ask for: those that are wanted and that the org has. */
@ApplicationScoped
public class WantedFields {

  // Of the others all fields come with the org.
  private static final Set<CrmObject> DESCRIBED =
      Set.of(CrmObject.LEAD, CrmObject.CONTACT, CrmObject.ACCOUNT, CrmObject.OPPORTUNITY);
  private static final String CURRENCY = "CurrencyIsoCode";

  @Inject CrmFields org;

  /** Without {@code Id}. A field that an admin has removed is left out, the others still work. */
  public List<String> of(RecordQuery query) {
    var object = query.object();
    var fields = new ArrayList<>(query.fields().stream().filter(f -> exists(object, f)).toList());
    if (object == CrmObject.OPPORTUNITY && org.exists(object.apiName() + "." + CURRENCY)) {
      fields.add(CURRENCY);
    }
    return fields;
  }

  /** Does the work; once more when it turns out that a field was removed. */
  public <T> T asking(Supplier<T> work) {
    try {
      return work.get();
    } catch (CrmRefused refused) {
      if (!refused.crmCode().equals("INVALID_FIELD")) {
        throw refused;
      }
      org.lookAgain();
      return work.get();
    }
  }

  private boolean exists(CrmObject object, String field) {
    return !DESCRIBED.contains(object) || !org.lacks(object.apiName() + "." + field);
  }
}
