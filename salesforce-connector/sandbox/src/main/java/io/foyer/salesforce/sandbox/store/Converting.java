package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.Right;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts leads: the person's activities go with the new contact. */
final class Converting {
  private static final String CONVERTED = "Closed - Converted";
  // A new opportunity closes at the end of a quarter of a year, for lack of better knowledge.
  private static final int DAYS_TO_CLOSE = 90;
  private final Schema schema;
  private final RecordWriter writer;
  private final Touch touch;
  private final Clock clock;

  Converting(Schema schema, RecordWriter writer, Touch touch, Clock clock) {
    this.schema = schema;
    this.writer = writer;
    this.touch = touch;
    this.clock = clock;
  }

  Conversion.Outcome convert(Saving saving, Conversion wanted) throws SQLException {
    var lead = open(saving, wanted);
    var owner = wanted.owner() == null ? lead.text("OwnerId") : wanted.owner();
    var account = wanted.account();
    if (account == null) {
      account = account(saving, lead, owner);
    }
    var contact = wanted.contact();
    if (contact == null) {
      contact = contact(saving, lead, account, owner);
    }
    var name = wanted.opportunity();
    var opportunity = name == null ? null : opportunity(saving, name, account, owner);
    var outcome = new Conversion.Outcome(Saved.as(lead.id(), false), account, contact, opportunity);
    mark(saving, lead, outcome);
    return outcome;
  }

  private Row open(Saving saving, Conversion wanted) throws SQLException {
    if (!saving.author().schema().type("Lead").filter(t -> t.may(Right.EDIT)).isPresent()) {
      throw Refusal.noAccess();
    }
    var type = schema.required("Lead");
    var lead = RecordWriter.living(saving.connection(), type, Records.validId(type, wanted.lead()));
    if (Boolean.TRUE.equals(lead.get("IsConverted"))) {
      throw new Refusal("CANNOT_UPDATE_CONVERTED_LEAD", "lead is converted already");
    }
    if (!wanted.status().equals(CONVERTED)) {
      throw new Refusal("INVALID_STATUS", "invalid convertedStatus: " + wanted.status());
    }
    return lead;
  }

  private String account(Saving saving, Row lead, String owner) throws SQLException {
    var fields = fields("Name", lead.text("Company"), "OwnerId", owner);
    copy(lead, fields, "Website", "Phone", "Industry");
    return insert(saving, "Account", fields);
  }

  private String contact(Saving saving, Row lead, String account, String owner)
      throws SQLException {
    var fields = fields("AccountId", account, "OwnerId", owner);
    copy(lead, fields, "FirstName", "LastName", "Email", "Phone", "Title", "LeadSource");
    return insert(saving, "Contact", fields);
  }

  private String opportunity(Saving saving, String name, String account, String owner)
      throws SQLException {
    var fields = fields("Name", name, "AccountId", account, "OwnerId", owner);
    fields.put("StageName", "Prospecting");
    fields.put("CloseDate", LocalDate.now(clock).plusDays(DAYS_TO_CLOSE).toString());
    return insert(saving, "Opportunity", fields);
  }

  private String insert(Saving saving, String object, Map<String, @Nullable String> fields)
      throws SQLException {
    return writer.insert(saving, new Input(schema.required(object), null, fields));
  }

  private void copy(Row lead, Map<String, @Nullable String> fields, String... names) {
    for (var name : names) {
      if (lead.get(name) != null) {
        fields.put(name, lead.text(name));
      }
    }
  }

  private void mark(Saving saving, Row lead, Conversion.Outcome outcome) throws SQLException {
    var type = lead.type();
    var values = new LinkedHashMap<Field, @Nullable Object>();
    values.put(type.required("IsConverted"), true);
    values.put(type.required("Status"), CONVERTED);
    values.put(type.required("ConvertedDate"), LocalDate.now(clock));
    values.put(type.required("ConvertedAccountId"), outcome.account());
    values.put(type.required("ConvertedContactId"), outcome.contact());
    values.put(type.required("ConvertedOpportunityId"), outcome.opportunity());
    var all = touch.record(saving, type, lead.id(), values);
    saving.changes().add(new Change(Change.Kind.UPDATE, type, lead.id(), all));
    new Repointing(schema, touch).activities(saving, lead.id(), String.valueOf(outcome.contact()));
  }

  private static Map<String, @Nullable String> fields(String... namesAndValues) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
