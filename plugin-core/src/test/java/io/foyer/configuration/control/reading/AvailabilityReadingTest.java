package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.OpeningSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose hours hold where a rep, its team and another team have said something. */
@Tag("MB-3")
class AvailabilityReadingTest extends ReadRecords {
  private static final RepId ANA = new RepId("005A");
  private static final RepId BEN = new RepId("005B");
  private static final LocalDate MONDAY = LocalDate.parse("2026-12-21");
  private static final LocalDate EVE = LocalDate.parse("2026-12-24");

  @BeforeEach
  void fill() {
    records.add("Team_Member__c", "n1", "TM-2").set("n1", "Team__c", "a05");
    records.set("n1", "User__c", "005B");
    hours("n2", "Europe/Madrid").set("n2", "Team__c", "a05");
    records.set("n2", "Monday__c", "09:00-17:00").set("n2", "Thursday__c", "09:00-17:00");
    records.set("n2", "Dates__c", "2026-12-24 09:00-12:00");
  }

  @Test
  void the_hours_of_a_team_are_those_of_each_member_and_of_nobody_else() {
    assertThat(of(ANA)).isEqualTo(of(BEN));
    assertThat(of(BEN).zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    assertThat(of(BEN).on(MONDAY)).containsExactly(span(9, 17));
    assertThat(of(BEN).on(EVE)).containsExactly(span(9, 12));
    assertThat(of(new RepId("005C"))).isEqualTo(read().hours());
  }

  @Test
  void a_reps_own_week_goes_before_that_of_its_team() {
    own("Asia/Tokyo").set("n3", "Monday__c", "10:00-12:00");

    assertThat(of(BEN).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(of(BEN).on(MONDAY)).containsExactly(span(10, 12));
    assertThat(of(BEN).on(MONDAY.plusDays(10))).as("a Thursday").isEmpty();
    assertThat(of(ANA).on(MONDAY)).containsExactly(span(9, 17));
  }

  @Test
  void a_day_of_the_team_takes_times_from_a_reps_own_week_and_adds_none() {
    own("Asia/Tokyo").set("n3", "Thursday__c", "11:00-15:00");
    assertThat(of(BEN).on(EVE)).containsExactly(span(11, 12));

    records.set("n2", "Dates__c", "2026-12-21 09:00-12:00");
    assertThat(of(BEN).on(MONDAY)).as("not a day of this rep's week").isEmpty();
  }

  @Test
  void a_reps_own_day_goes_before_that_of_its_team() {
    own("Asia/Tokyo").set("n3", "Monday__c", "10:00-12:00");
    records.set("n3", "Dates__c", "2026-12-24 18:00-20:00");

    assertThat(of(BEN).on(EVE)).containsExactly(span(18, 20));
  }

  @Test
  void a_record_without_a_week_keeps_the_teams_by_the_reps_own_clock() {
    own("America/New_York").set("n3", "Dates__c", "2026-12-21 closed");

    assertThat(of(BEN).zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(of(BEN).on(MONDAY)).isEmpty();
    assertThat(of(BEN).on(MONDAY.plusDays(7))).containsExactly(span(9, 17));
    assertThat(of(BEN).on(EVE)).containsExactly(span(9, 12));
  }

  @Test
  void whoever_is_in_two_teams_can_be_met_when_both_can() {
    secondTeam("Europe/Madrid").set("n6", "Monday__c", "08:00-10:00, 14:00-24:00");
    records.set("n6", "Dates__c", "2026-12-28 closed");

    assertThat(of(BEN).on(MONDAY)).containsExactly(span(9, 10), span(14, 17));
    assertThat(of(BEN).on(MONDAY.plusDays(7))).as("closed for one of them").isEmpty();
    assertThat(of(BEN).on(EVE)).as("no day of the second team's").isEmpty();
    assertThat(of(ANA).on(MONDAY)).containsExactly(span(9, 17));
  }

  @Test
  void a_team_without_a_week_keeps_the_companys_but_for_its_days() {
    weeklessTeam().set("n2", "Dates__c", "2026-12-21 closed");

    assertThat(of(BEN).zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    assertThat(of(BEN).on(MONDAY)).isEmpty();
    assertThat(of(BEN).on(MONDAY.plusDays(7))).isEqualTo(read().hours().on(MONDAY)).isNotEmpty();
  }

  @Test
  void a_rep_whose_teams_have_no_week_keeps_the_companys_by_its_own_clock() {
    weeklessTeam().set("n2", "Dates__c", "2026-12-21 closed");
    own("America/New_York").set("n3", "Dates__c", "2026-12-28 closed");

    assertThat(of(BEN).zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(of(BEN).on(MONDAY)).as("closed for the team").isEmpty();
    assertThat(of(BEN).on(MONDAY.plusDays(7))).as("closed for the rep").isEmpty();
    assertThat(of(BEN).on(MONDAY.plusDays(14))).isEqualTo(read().hours().on(MONDAY)).isNotEmpty();
  }

  @Test
  void a_rep_in_no_team_with_hours_needs_no_more_than_a_zone() {
    hours("n3", "Asia/Tokyo").set("n3", "User__c", "005C");

    assertThat(of(new RepId("005C")).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(of(new RepId("005C")).on(MONDAY)).isEqualTo(read().hours().on(MONDAY)).isNotEmpty();
  }

  @Test
  void a_second_team_without_a_week_takes_its_days_away_and_nothing_else() {
    secondTeam("Europe/Madrid").set("n6", "Dates__c", "2026-12-28 closed\n2026-12-24 10:00-18:00");

    assertThat(of(BEN).on(MONDAY)).containsExactly(span(9, 17));
    assertThat(of(BEN).on(MONDAY.plusDays(7))).isEmpty();
    assertThat(of(BEN).on(EVE)).containsExactly(span(10, 12));
  }

  @Test
  void two_teams_that_never_meet_are_never_open_to_who_is_in_both() {
    secondTeam("Europe/Madrid").set("n6", "Monday__c", "18:00-20:00");

    assertThat(of(BEN).nextOpening(Instant.EPOCH)).isEmpty();
    assertThat(of(BEN).on(MONDAY)).isEmpty();
  }

  @Test
  void two_teams_of_different_zones_need_a_record_of_the_rep() {
    secondTeam("Asia/Tokyo").set("n6", "Monday__c", "09:00-17:00");
    records.add("Team_Member__c", "n7", "TM-4").set("n7", "Team__c", "n4");
    records.set("n7", "User__c", "005A");

    assertThat(problems()).hasSize(1);
    assertThat(problem().recordId()).isEqualTo("n6");
    assertThat(problem().field()).isEqualTo("Time_Zone__c");
    assertThat(problem().message()).contains("also in “Everyone”");

    own("Asia/Tokyo");
    hours("n8", "Asia/Tokyo").set("n8", "User__c", "005A");
    assertThat(of(BEN).on(MONDAY)).containsExactly(span(9, 17));
  }

  @Test
  void a_record_is_about_a_user_or_a_team_and_about_nobody_twice() {
    records.set("n2", "User__c", "005A");
    assertThat(problem().message()).isEqualTo("Name either a User or a Team.");

    records.set("n2", "User__c", "").set("n2", "Team__c", "gone");
    assertThat(problem().message()).isEqualTo("There is no such team.");

    records.set("n2", "Team__c", "a05");
    hours("n9", "Europe/Madrid").set("n9", "Team__c", "a05");
    assertThat(problem().message()).isEqualTo("Another record is about the same team.");
  }

  private BusinessHours of(RepId rep) {
    return read().hours(rep);
  }

  private ConfigurationProblem problem() {
    return problems().get(0);
  }

  private RecordsFixture weeklessTeam() {
    return records.set("n2", "Monday__c", "").set("n2", "Thursday__c", "");
  }

  private RecordsFixture own(String zone) {
    return hours("n3", zone).set("n3", "User__c", "005B");
  }

  private RecordsFixture secondTeam(String zone) {
    records.add("Team__c", "n4", "Evening");
    records.add("Team_Member__c", "n5", "TM-3").set("n5", "Team__c", "n4");
    records.set("n5", "User__c", "005B");
    return hours("n6", zone).set("n6", "Team__c", "n4");
  }

  private RecordsFixture hours(String id, String zone) {
    return records.add("Availability__c", id, "AV-" + id).set(id, "Time_Zone__c", zone);
  }

  private static OpeningSpan span(int from, int to) {
    return new OpeningSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }
}
