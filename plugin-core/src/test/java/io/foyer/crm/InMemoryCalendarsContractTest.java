package io.foyer.crm;

import io.foyer.crm.control.CrmCalendars;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;

class InMemoryCalendarsContractTest extends CalendarsContract {

  private final InMemoryCalendars calendars = new InMemoryCalendars();

  @BeforeEach
  void has_users() {
    calendars.knows(ana(), MADRID);
    calendars.knows(ben(), MADRID);
  }

  @Override
  protected CrmCalendars calendars() {
    return calendars;
  }

  @Override
  protected String ana() {
    return "005ana";
  }

  @Override
  protected String ben() {
    return "005ben";
  }

  @Override
  protected void has(String user, Instant start, Instant end, Manner manner) {
    if (manner == Manner.BUSY) {
      calendars.has(user, start, end);
    }
  }

  @Override
  protected void hasDays(String user, String first, int days) {
    var day = LocalDate.parse(first);
    calendars.has(
        user,
        day.atStartOfDay(MADRID).toInstant(),
        day.plusDays(days).atStartOfDay(MADRID).toInstant());
  }

  @Override
  protected void invites(Instant start, Instant end, boolean declined) {
    calendars.has(ana(), start, end);
    if (!declined) {
      calendars.has(ben(), start, end);
    }
  }

  @Override
  protected void down() {
    calendars.isAway(true);
  }

  @Override
  protected void mend() {
    calendars.isAway(false);
    calendars.isEmpty();
  }
}
