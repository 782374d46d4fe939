package io.foyer.salesforce.lookup;

import io.foyer.platform.Refusal;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
