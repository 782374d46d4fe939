package io.foyer.streams.control;

import static io.foyer.configuration.entity.RoutingRule.Distribution.ALL_AT_ONCE;
import static io.foyer.configuration.entity.RoutingRule.Distribution.LEAST_BUSY;
import static io.foyer.configuration.entity.RoutingRule.Distribution.ROUND_ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.CrmOwner;
import io.foyer.configuration.entity.RoutingRule.OneRep;
import io.foyer.configuration.entity.RoutingRule.Target;
import io.foyer.configuration.entity.RoutingRule.TeamTarget;
import io.foyer.configuration.entity.Team;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.MovedClock;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.RoutingDesk;
import io.foyer.routing.entity.VisitorAssigned;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two houses in which the same happens: one decides about a few anew, the other about everybody.
 */
@Tag("RT-2")
class ReconsiderationTest {
  private static final List<RepId> REPS =
      List.of("005a", "005b", "005c", "005d", "005e").stream().map(RepId::new).toList();
  private static final List<String> PAGES = List.of("turn", "busy", "all", "one", "rest");

  private final MovedClock clock = MovedClock.atNoon();
  private final House few = house("few");
  private final House all = house("all");
  private final Set<RepId> there = new HashSet<>();
  private final Map<String, ConversationState> talks = new HashMap<>();
  private final List<String> visitors = new ArrayList<>();
  private long moment;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void decides_the_same_as_if_everybody_were_decided_about_anew(long seed) {
    Random chance = new Random(seed);
    for (int step = 0; step < 250; step++) {
      String happened = happens(chance);
      all.get(RoutingDesk.class).reconsiderAll();

      assertThat(decisions(few)).as("%d: %s", step, happened).isEqualTo(decisions(all));
    }
  }

  @Test
  void leaves_those_alone_whom_a_rep_does_not_concern() {
    comes("vis_ana", "https://shop.example/one");
    comes("vis_any", "https://shop.example/all");
    List<VisitorId> asked = new ArrayList<>();
    few.hears(VisitorAssigned.class, event -> asked.add(event.now().visitor()));
    few.isThere(REPS.get(1));

    assertThat(asked).containsExactly(new VisitorId("vis_any"));
  }

  @Test
  void gives_turns_first_to_those_who_have_been_here_longest() {
    for (int each = 9; each > 0; each--) {
      comes("vis_" + each, "https://shop.example/turn");
    }
    few.isThere(REPS.get(0), REPS.get(1), REPS.get(2));

    assertThat(List.of(few.routed("vis_9"), few.routed("vis_8"), few.routed("vis_7")))
        .containsExactly(Set.of(REPS.get(0)), Set.of(REPS.get(1)), Set.of(REPS.get(2)));
  }

  private String happens(Random chance) {
    RepId rep = REPS.get(chance.nextInt(REPS.size()));
    return switch (visitors.isEmpty() ? 0 : chance.nextInt(8)) {
      case 0, 1 -> comes("vis_" + visitors.size(), page(chance));
      case 2 ->
          both(
              "moves " + one(chance),
              one(chance),
              (h, who) -> h.looksAt(who, page(chance)),
              chance);
      case 3, 4 -> switches(rep);
      case 5 -> room(rep, chance.nextInt(4));
      case 6 -> talked(one(chance), rep);
      default -> conversation(one(chance));
    };
  }

  private String comes(String visitor, String url) {
    clock.moveBy(Duration.ofMillis(50));
    visitors.add(visitor);
    few.opens(visitor, url);
    all.opens(visitor, url);
    return visitor + " comes to " + url;
  }

  private String both(String what, String visitor, BiConsumer<House, String> does, Random chance) {
    long seed = chance.nextLong();
    chance.setSeed(seed);
    does.accept(few, visitor);
    chance.setSeed(seed);
    does.accept(all, visitor);
    return what;
  }

  private String switches(RepId rep) {
    if (!there.remove(rep)) {
      there.add(rep);
    }
    few.isThere(there.toArray(RepId[]::new));
    all.isThere(there.toArray(RepId[]::new));
    return "there are " + there;
  }

  private String room(RepId rep, int conversations) {
    few.holds(rep, conversations);
    all.holds(rep, conversations);
    return rep + " holds " + conversations;
  }

  private String talked(String visitor, RepId rep) {
    few.talked(visitor, rep);
    all.talked(visitor, rep);
    return visitor + " has talked with " + rep;
  }

  /** Asks for a person, then gets one, then it is over. */
  private String conversation(String visitor) {
    ConversationState next =
        switch (talks.getOrDefault(visitor, ConversationState.ENDED)) {
          case WAITING -> ConversationState.OPEN;
          case OPEN -> ConversationState.ENDED;
          default -> ConversationState.WAITING;
        };
    talks.put(visitor, next);
    moment++;
    ConversationSummary now = Floor.conversation(visitor, next, moment);
    few.talks(now);
    all.talks(now);
    return visitor + " is " + next;
  }

  private String one(Random chance) {
    return visitors.get(chance.nextInt(visitors.size()));
  }

  private static String page(Random chance) {
    return "https://shop.example/" + PAGES.get(chance.nextInt(PAGES.size()));
  }

  private Map<String, String> decisions(House house) {
    Map<String, String> decisions = new TreeMap<>();
    for (String visitor : visitors) {
      house
          .get(Assignments.class)
          .of(new VisitorId(visitor))
          .ifPresent(to -> decisions.put(visitor, to.reason() + " " + to.reps()));
    }
    return decisions;
  }

  private House house(String name) {
    return new House(name, new Street(), clock, configuration());
  }

  private static Configuration configuration() {
    Configuration plain =
        Floor.with(
            List.of(),
            List.of(
                rule("turn", new TeamTarget("t"), ROUND_ROBIN, null),
                rule("busy", new TeamTarget("t2"), LEAST_BUSY, "t"),
                rule("all", new TeamTarget("t"), ALL_AT_ONCE, null),
                rule("one", new OneRep(REPS.get(0)), ROUND_ROBIN, "t2"),
                rule("rest", new CrmOwner(CrmOwner.Of.ACCOUNT), LEAST_BUSY, "t")),
            false);
    return Floor.staffed(
        plain, Map.of("t", team("t", 0, 1, 2, 3), "t2", team("t2", 3, 4)), profiles());
  }

  private static Map<RepId, RepProfile> profiles() {
    Map<RepId, RepProfile> profiles = new HashMap<>();
    for (int each = 0; each < REPS.size(); each++) {
      List<String> languages = each % 2 == 0 ? List.of("en") : List.of("de");
      RepId rep = REPS.get(each);
      profiles.put(rep, new RepProfile("p" + each, rep, true, 1 + each % 3, languages, null, null));
    }
    return profiles;
  }

  private static Team team(String id, int... members) {
    return new Team(
        id,
        id.toUpperCase(Locale.ROOT),
        IntStream.of(members).mapToObj(at -> new Team.Member(REPS.get(at), 1 + at)).toList());
  }

  private static RoutingRule rule(
      String page, Target target, RoutingRule.Distribution how, @Nullable String fallback) {
    Criteria criteria =
        Criteria.allOf(
            Map.of(1, new Criterion("Page Path", FactType.TEXT, Operator.CONTAINS, "/" + page)));
    return new RoutingRule(page, page, PAGES.indexOf(page), target, how, fallback, true, criteria);
  }
}
