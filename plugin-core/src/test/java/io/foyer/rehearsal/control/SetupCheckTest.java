package io.foyer.rehearsal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.crm.InMemoryInspector;
import io.foyer.crm.control.CrmNotices;
import io.foyer.crm.entity.ChangeNotice;
import io.foyer.crm.entity.CrmUsage;
import io.foyer.platform.MovedClock;
import io.foyer.rehearsal.entity.Finding;
import io.foyer.rehearsal.entity.Finding.State;
import io.foyer.reps.control.People;
import io.foyer.reps.entity.Member;
import io.foyer.reps.entity.Pause;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Geography;
import io.foyer.visitors.control.Networks;
import io.foyer.visitors.control.ScriptSightings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-6")
class SetupCheckTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final InMemoryInspector org = new InMemoryInspector();
  private final List<ScriptSightings.Sighting> seen = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final SetupCheck check = new SetupCheck();
  private Configuration current = Floor.configuration(Distribution.ALL_AT_ONCE, false);
  private long used = 10;
  private boolean listening = true;
  private Optional<Geography.Edition> atlas =
      Optional.of(new Geography.Edition(false, clock.instant()));

  @BeforeEach
  void node() {
    Configurations configurations =
        new Configurations() {
          @Override
          public Configuration current() {
            return current;
          }
        };
    check.org = new OrgCheck();
    check.org.inspector = org;
    check.org.connection = () -> new CrmUsage(true, Instant.EPOCH, null, null, used, 100);
    check.org.configurations = configurations;
    check.org.notices = new Ear();
    check.org.grid = new Street().join("a");
    check.sites = new SiteCheck();
    check.sites.configurations = configurations;
    check.sites.clock = clock;
    check.sites.publicUrl = "https://chat.example/";
    check.sites.sightings = new Seen();
    check.people = new PeopleCheck();
    check.people.people = new Reps();
    check.geo = new GeoCheck();
    check.geo.geography = new Atlas();
    check.geo.networks = new Networks();
    check.geo.clock = clock;
    members.add(member("Ana Novak", true));
  }

  @Test
  void finds_nothing_wrong_where_all_is_well() {
    members.clear();
    seen.add(sighting());

    assertThat(check.run())
        .filteredOn(finding -> finding.state() == State.GOOD)
        .extracting(Finding::code)
        .containsExactly(
            "org.reached",
            "package.complete",
            "user.may",
            "budget",
            "events.heard",
            "configuration.in-force",
            "site.seen",
            "geo.shipped",
            "geo.no-networks");
  }

  @Test
  @Tag("LS-2")
  void tells_by_which_file_addresses_are_placed_and_when_it_is_old() {
    clock.moveBy(Duration.ofDays(400));
    assertThat(state("geo.shipped-old")).isEqualTo(State.ATTENTION);

    atlas = Optional.of(new Geography.Edition(true, clock.instant()));
    assertThat(state("geo.own")).isEqualTo(State.GOOD);

    atlas = Optional.empty();
    assertThat(state("geo.none")).isEqualTo(State.ATTENTION);
  }

  @Test
  void names_each_object_and_field_that_is_missing() {
    org.misses("Rep__c", "Site__c.Test_Team__c");

    assertThat(check.run())
        .filteredOn(finding -> finding.code().equals("package.missing"))
        .extracting(Finding::state, finding -> finding.details().get("name"))
        .containsExactly(tuple(State.BAD, "Rep__c"), tuple(State.BAD, "Site__c.Test_Team__c"));
  }

  @Test
  void says_what_the_integration_user_may_not_do() {
    org.refuses("Event: create");

    assertThat(codes()).contains("user.refused").doesNotContain("user.may");
  }

  @Test
  void goes_on_with_what_it_knows_while_salesforce_is_away() {
    org.goDown();

    assertThat(codes()).startsWith("org.away", "configuration.in-force").contains("site.never");
  }

  @Test
  void warns_before_the_calls_of_the_day_are_used_up() {
    used = 80;
    assertThat(state("budget")).isEqualTo(State.ATTENTION);
    used = 95;
    assertThat(state("budget")).isEqualTo(State.BAD);
  }

  @Test
  void tells_that_changes_come_late_where_no_event_arrives() {
    listening = false;

    assertThat(state("events.silent")).isEqualTo(State.ATTENTION);
  }

  @Test
  void gives_the_exact_tag_where_the_script_was_never_seen() {
    assertThat(check.run())
        .filteredOn(finding -> finding.code().equals("site.never"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.details())
                    .containsEntry(
                        "tag",
                        "<script async src=\"https://chat.example/foyer.js\""
                            + " data-site=\"demo\"></script>"));
  }

  @Test
  void wonders_about_a_script_that_fell_silent() {
    seen.add(sighting());
    clock.moveBy(Duration.ofHours(25));

    assertThat(state("site.silent")).isEqualTo(State.ATTENTION);
  }

  @Test
  @Tag("WEB-3")
  void tells_that_a_site_is_switched_off() {
    current = Floor.on(Floor.site(false, false, null), current);

    assertThat(state("site.off")).isEqualTo(State.ATTENTION);
  }

  @Test
  void leads_from_each_line_about_a_site_to_its_record() {
    current = Floor.on(Floor.site(false, false, null), current);

    assertThat(check.run())
        .filteredOn(finding -> finding.code().startsWith("site."))
        .extracting(Finding::code, Finding::record)
        .containsExactly(tuple("site.off", "a01"), tuple("site.never", "a01"));
  }

  @Test
  void tells_who_is_taken_for_a_rep_and_may_not_be_and_the_other_way_round() {
    members.add(member("Olga Petrova", false));

    assertThat(state("person.no-permission")).isEqualTo(State.BAD);
    assertThat(state("person.no-record")).isEqualTo(State.ATTENTION);
  }

  private State state(String code) {
    return check.run().stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private List<String> codes() {
    return check.run().stream().map(Finding::code).toList();
  }

  private ScriptSightings.Sighting sighting() {
    return new ScriptSightings.Sighting(new SiteKey("demo"), Floor.ORIGIN, clock.instant());
  }

  private static Member member(String name, boolean isRep) {
    return new Member(
        new RepId("005" + name), name, isRep, false, null, Pause.SILENT, 5, null, List.of());
  }

  private final class Ear implements CrmNotices {
    @Override
    public void listen(@Nullable Long after, Consumer<ChangeNotice> listener) {}

    @Override
    public boolean isListening() {
      return listening;
    }

    @Override
    public void stop() {}
  }

  private final class Seen extends ScriptSightings {
    @Override
    public List<Sighting> all() {
      return seen;
    }
  }

  private final class Reps extends People {
    @Override
    public List<Member> all() {
      return members;
    }

    @Override
    public Optional<Instant> readAt() {
      return Optional.of(clock.instant());
    }
  }

  private final class Atlas extends Geography {
    @Override
    public Optional<Edition> edition() {
      return atlas;
    }
  }
}
