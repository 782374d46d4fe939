package io.foyer.salesforce;

import io.foyer.crm.CalendarsContract;
import io.foyer.crm.control.CrmCalendars;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.calendar.SalesforceCalendars;
import io.foyer.salesforce.wire.Soql;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceCalendarsContractTest extends CalendarsContract {

  @TempDir static Path folder;

  private static LocalSalesforce org;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @Override
  protected CrmCalendars calendars() {
    return org.bean(SalesforceCalendars.class);
  }

  @Override
  protected String ana() {
    return user("ana@foyer.example");
  }

  @Override
  protected String ben() {
    return user("ben@foyer.example");
  }

  @Override
  protected void has(String user, Instant start, Instant end, Manner manner) {
    make(
        user,
        start,
        end,
        switch (manner) {
          case BUSY -> Map.of();
          case FREE -> Map.of("ShowAs", "Free");
          case SERIES -> Map.of("IsRecurrence", true);
          case OURS -> Map.of("Conversation_Key__c", "cnv_" + user);
        });
  }

  @Override
  protected void hasDays(String user, String first, int days) {
    var start = LocalDate.parse(first).atStartOfDay(ZoneOffset.UTC).toInstant();
    var end = LocalDate.parse(first).plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    make(user, start, end, Map.of("IsAllDayEvent", true));
  }

  @Override
  protected void invites(Instant start, Instant end, boolean declined) {
    var event = make(ana(), start, end, Map.of());
    org.make(
        "EventRelation",
        Map.of(
            "EventId", event, "RelationId", ben(), "Status", declined ? "Declined" : "Accepted"));
  }

  @Override
  protected void down() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }

  @Override
  protected void mend() {
    org.gate().mend();
    org.adminQuery(Soql.of("SELECT Id FROM EventRelation")).forEach(org::delete);
    org.adminQuery(Soql.of("SELECT Id FROM Event WHERE Subject = 'Busy'")).forEach(org::delete);
  }

  private static String user(String name) {
    return org.adminQuery(Soql.of("SELECT Id FROM User WHERE Username = ?", name)).get(0);
  }

  private static String make(String user, Instant start, Instant end, Map<String, Object> more) {
    var fields = new HashMap<String, Object>(more);
    fields.put("Subject", "Busy");
    fields.put("OwnerId", user);
    fields.put("StartDateTime", moment(start));
    fields.put("EndDateTime", moment(end));
    return org.make("Event", fields);
  }

  private static Calendar moment(Instant instant) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }
}
