package io.foyer.salesforce.setup;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.platform.Refusal;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The org's own currency, asked once: amounts carry none where an org has only one. */
@ApplicationScoped
public class OrgCurrency {

  @Inject SoapLane soap;

  private volatile @Nullable String code;

  /** ISO code; null while Salesforce has not told it. */
  public @Nullable String code() {
    if (code == null) {
      code = asked();
    }
    return code;
  }

  /** An opportunity's amount gets the org's currency where it names none. */
  public CrmRecord completed(CrmRecord record) {
    var org = record.object() == CrmObject.OPPORTUNITY ? code() : null;
    if (org == null || record.text("CurrencyIsoCode") != null) {
      return record;
    }
    var fields = new HashMap<>(record.fields());
    fields.put("CurrencyIsoCode", org);
    return new CrmRecord(record.object(), record.id(), record.modifiedAt(), fields);
  }

  private @Nullable String asked() {
    try {
      var user = soap.run(Pace.REP_WAITS, connection -> connection.getUserInfo());
      return user.getOrganizationMultiCurrency()
          ? user.getUserDefaultCurrencyIsoCode()
          : user.getOrgDefaultCurrencyIsoCode();
    } catch (Refusal notNow) {
      return null;
    }
  }
}
