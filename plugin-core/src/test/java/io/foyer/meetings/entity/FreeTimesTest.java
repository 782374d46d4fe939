package io.foyer.meetings.entity;

import static io.foyer.meetings.entity.Diary.ANA;
import static io.foyer.meetings.entity.Diary.BEN;
import static io.foyer.meetings.entity.Diary.HALF_HOURS;
import static io.foyer.meetings.entity.Diary.NOW;
import static io.foyer.meetings.entity.Diary.at;
import static io.foyer.meetings.entity.Diary.berlin;
import static io.foyer.meetings.entity.Diary.day;
import static io.foyer.meetings.entity.Diary.everyDay;
import static io.foyer.meetings.entity.Diary.span;
import static io.foyer.meetings.entity.Gathering.EVERYONE;
import static io.foyer.meetings.entity.Gathering.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MB-2")
class FreeTimesTest {

  @Test
  void offers_a_time_at_which_any_of_them_can_come() {
    var ana = berlin(ANA, Busy.entry(span(1, 9, 0, 150)));
    var ben = berlin(BEN, Busy.entry(span(1, 9, 30, 150)));

    assertThat(FreeTimes.of(ONE, List.of(ana, ben), HALF_HOURS, day(1), NOW))
        .containsExactly(entry(at(1, 9, 0), List.of(BEN)), entry(at(1, 11, 30), List.of(ANA)));
  }

  @Test
  @Tag("MB-1")
  void offers_a_time_for_everyone_only_where_all_of_them_can_come() {
    var ana = berlin(ANA, Busy.entry(span(1, 9, 0, 60)));
    var ben = berlin(BEN, Busy.entry(span(1, 11, 0, 60)));

    assertThat(FreeTimes.of(EVERYONE, List.of(ana, ben), HALF_HOURS, day(1), NOW).keySet())
        .containsExactly(at(1, 10, 0), at(1, 10, 30));
  }

  @Test
  @Tag("MB-1")
  void begins_for_everyone_on_the_grid_of_the_owner() {
    var owner = berlin(ANA);
    var kathmandu = ZoneId.of("Asia/Kathmandu");
    var guest = new HostTimes(BEN, everyDay(kathmandu, 14, 16), List.of());

    assertThat(FreeTimes.of(EVERYONE, List.of(owner, guest), HALF_HOURS, day(1), NOW).keySet())
        .as("14:00 in Kathmandu is 09:15 in Berlin")
        .containsExactly(at(1, 9, 30), at(1, 10, 0), at(1, 10, 30));
  }

  @Test
  void books_by_the_rules_by_which_it_lists() {
    var hosts = List.of(berlin(ANA), berlin(BEN, Busy.entry(span(1, 9, 0, 30))));

    assertThat(FreeTimes.at(ONE, hosts, HALF_HOURS, at(1, 9, 0), NOW)).containsExactly(ANA);
    assertThat(FreeTimes.at(ONE, hosts, HALF_HOURS, at(1, 9, 30), NOW)).containsExactly(ANA, BEN);
    assertThat(FreeTimes.at(ONE, hosts, HALF_HOURS, at(1, 9, 10), NOW)).as("no grid").isEmpty();
    assertThat(FreeTimes.at(ONE, hosts, HALF_HOURS, at(1, 13, 0), NOW)).as("no hours").isEmpty();
    assertThat(FreeTimes.at(ONE, List.of(), HALF_HOURS, at(1, 9, 0), NOW)).isEmpty();
  }
}
