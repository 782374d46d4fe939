package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.configuration.entity.MeetingType.Place;
import io.foyer.configuration.entity.MeetingType.Question;
import io.foyer.configuration.entity.MeetingType.Timing;
import io.foyer.configuration.entity.OpeningSpan;
import io.foyer.configuration.entity.Seating;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("MB-1")
class MeetingReadingTest extends ReadRecords {

  @BeforeEach
  void fill() {
    type("m1", "Demo").set("m1", "Place__c", "Video Link").set("m1", "Default__c", "true");
    records.set("m1", "Place_Text__c", "https://meet.example.com/us").set("m1", "Team__c", "a05");
    type("m2", "Call")
        .set("m2", "Length_Minutes__c", "15.0")
        .set("m2", "Bookable_By__c", "Qualified");
    records.add("Meeting_Rep__c", "m3", "MR-1").set("m3", "Meeting_Type__c", "m2");
    records
        .set("m3", "User__c", "005B")
        .set("m3", "Weight__c", "2.0")
        .set("m3", "Priority__c", "3");
    records.set("m3", "Calibration__c", "1.5");
    records.add("Availability__c", "m4", "AV-1").set("m4", "User__c", "005A");
    records.set("m4", "Time_Zone__c", "Asia/Tokyo").set("m4", "Monday__c", "10:00-12:00");
    records.set("m4", "Dates__c", "2026-12-24 closed\n2026-12-31  13:00-15:00, 09:00-12:00");
  }

  @Test
  void reads_a_type_with_what_holds_where_nothing_is_said() {
    MeetingType demo = read().meetings().byDefault().orElseThrow();

    assertThat(demo)
        .isEqualTo(
            new MeetingType(
                "m1",
                "Demo",
                new Timing(minutes(30), minutes(30), minutes(0), minutes(0), minutes(120), 30, 0),
                "Demo",
                new Place(Place.Kind.VIDEO_LINK, "https://meet.example.com/us"),
                "",
                List.of(),
                new Seating(
                    false,
                    false,
                    List.of(new Seating.Place(new RepId("005A"), 1, 0, 0)),
                    new Seating.Credit(false, false)),
                BookableBy.EVERYONE,
                List.of()));
  }

  @Test
  void reads_what_is_said_of_a_type_and_of_its_reps() {
    records.set("m2", "Questions__c", "What do you grow?*\nHow much?");
    records.set("m2", "Reminders__c", "60, 1440,60").set("m2", "Step_Minutes__c", "10");
    records.set("m2", "Title__c", "Call with {company|you}").set("m2", "Team__c", "a05");

    MeetingType call = read().meetings().find("m2").orElseThrow();

    assertThat(call.timing().step()).isEqualTo(minutes(10));
    assertThat(call.title()).isEqualTo("Call with {company|you}");
    assertThat(call.questions())
        .containsExactly(new Question("What do you grow?", true), new Question("How much?", false));
    assertThat(call.reminders()).containsExactly(minutes(1440), minutes(60));
    assertThat(call.seating().places())
        .containsExactly(
            new Seating.Place(new RepId("005A"), 1, 0, 0),
            new Seating.Place(new RepId("005B"), 2, 3, 1.5));
    assertThat(call.bookableBy()).isEqualTo(BookableBy.QUALIFIED);
  }

  @Test
  void a_place_of_its_own_goes_before_that_of_a_team_member() {
    records.set("m3", "User__c", "005A").set("m2", "Team__c", "a05");

    assertThat(read().meetings().find("m2").orElseThrow().seating().places())
        .containsExactly(new Seating.Place(new RepId("005A"), 2, 3, 1.5));
  }

  @Test
  void reads_when_a_rep_can_be_met_and_takes_the_business_hours_for_others() {
    BusinessHours hours = read().hours(new RepId("005A"));

    assertThat(hours.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(hours.week().get(DayOfWeek.MONDAY)).containsExactly(span(10, 12));
    assertThat(hours.on(LocalDate.parse("2026-12-24"))).isEmpty();
    assertThat(hours.on(LocalDate.parse("2026-12-31"))).containsExactly(span(9, 12), span(13, 15));
    assertThat(read().hours(new RepId("005C"))).isEqualTo(read().hours());
  }

  @Test
  void lets_a_type_that_is_off_stand_however_it_is() {
    records.set("m2", "Active__c", "false").set("m2", "Title__c", "{nonsense}");

    assertThat(read().meetings().all()).extracting(MeetingType::id).containsExactly("m1");
  }

  @ParameterizedTest(name = "{0}.{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          m1 | Place__c          | Moon            | not one of the choices
          m1 | Place_Text__c     | meet us         | “meet us” is not a link like
          m1 | Place_Text__c     | ''              | A value is needed
          m1 | Team__c           | gone            | There is no such team
          m2 | Name              | demo            | another meeting type of this name
          m2 | Default__c        | true            | Only one meeting type can be the default
          m2 | Length_Minutes__c | 4               | Must be a number from
          m2 | Step_Minutes__c   | 1               | Must be a number from
          m2 | Before_Minutes__c | 241             | Must be a number from
          m2 | Notice_Minutes__c | 43201           | Must be a number from
          m2 | Horizon_Days__c   | 0               | Must be a number from
          m2 | Daily_Limit__c    | -1              | Must be a number from
          m2 | Title__c          | With {Nobody}   | There is no placeholder “{Nobody}”
          m2 | Reminders__c      | soon            | “soon” is not a number of minutes
          m2 | Reminders__c      | 1.5             | is not a number of minutes
          m2 | Reminders__c      | 1,2,3,4,5,6     | Too many
          m2 | Gathering__c      | Some            | not one of the choices
          m2 | Bookable_By__c    | ''              | A value is needed
          m2 | Questions__c      | *               | A question has 1 to 200 characters
          m4 | Time_Zone__c      | Moon            | “Moon” is not a time zone
          m4 | Monday__c         | 9-17            | “9-17” is not like 09:00-17:30
          m4 | Dates__c          | 2026-12-24      | “2026-12-24” is not like
          m4 | Dates__c          | Xmas closed     | “Xmas closed” is not like
          m4 | Dates__c          | 2026-12-24 9-12 | is not like
          m4 | User__c           | ''              | Name either a User or a Team
          """)
  void refuses_and_says_why(String id, String field, String value, String said) {
    records.set(id, field, value);

    assertThat(problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.recordId()).isEqualTo(id);
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.message()).contains(said);
            });
  }

  @Test
  void refuses_a_type_with_nobody_to_meet() {
    records.without("m3");

    assertThat(problems())
        .extracting(ConfigurationProblem::message)
        .containsExactly("Name a team with members, or reps under Meeting Reps.");
  }

  private RecordsFixture type(String id, String name) {
    records.add("Meeting_Type__c", id, name).set(id, "Active__c", "true");
    return records
        .set(id, "Place__c", "Phone")
        .set(id, "Gathering__c", "One")
        .set(id, "Bookable_By__c", "Everyone");
  }

  private static OpeningSpan span(int from, int to) {
    return new OpeningSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
