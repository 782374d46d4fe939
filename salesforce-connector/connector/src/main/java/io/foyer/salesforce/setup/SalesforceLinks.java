package io.foyer.salesforce.setup;

import io.foyer.crm.control.CrmLinks;
import io.foyer.salesforce.session.SalesforceSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Salesforce shows every record below its own address; Lightning redirects from there. */
@ApplicationScoped
public class SalesforceLinks implements CrmLinks {

  @Inject SalesforceSettings settings;

  @Override
  public String recordUrl(String id) {
    return settings.resolve("/" + id).toString();
  }
}
