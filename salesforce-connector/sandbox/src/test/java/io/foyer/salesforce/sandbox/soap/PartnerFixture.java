package io.foyer.salesforce.sandbox.soap;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import com.sforce.ws.ConnectorConfig;
import io.foyer.salesforce.sandbox.SandboxFixture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/** Connections of the Force WSC client, and records to send over them. */
final class PartnerFixture {

  private PartnerFixture() {}

  static PartnerConnection connection(SandboxFixture.Client org, String token)
      throws ConnectionException {
    var config = new ConnectorConfig();
    config.setSessionId(token);
    config.setServiceEndpoint(org.url() + "/services/Soap/u/65.0");
    return new PartnerConnection(config);
  }

  static SObject lead(String lastName, String company) {
    var lead = new SObject("Lead");
    lead.setField("LastName", lastName);
    lead.setField("Company", company);
    return lead;
  }

  static SObject event(String key, String subject) {
    var event = new SObject("Event");
    event.setField("Conversation_Key__c", key);
    event.setField("Subject", subject);
    var start = Instant.parse("2026-11-21T20:00:00Z").atZone(ZoneOffset.UTC);
    event.setField("StartDateTime", GregorianCalendar.from(start));
    event.setField("DurationInMinutes", 5);
    return event;
  }
}
