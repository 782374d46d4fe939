package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.Team;
import io.foyer.criteria.control.Filter;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.entity.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Routes visitors who were here under any rules, as if every rep were there and free and had talked
 * with nobody before.
 *
 * <p>Turns begin anew and are used up by the visitors it is asked about; nobody else's are. For one
 * thread.
 */
public final class RoutingRehearsal {
  private static final Colleague.Load FREE = new Colleague.Load(0, Integer.MAX_VALUE);

  private final Router router = new Router(new Turns());
  private final Map<String, Team> teams;
  private final List<RoutingRule> rules;
  private final List<Filter> filters;
  private final Staff staff;

  /**
   * @param names what the reps are called
   */
  public RoutingRehearsal(Configuration configuration, Function<RepId, String> names) {
    teams = configuration.teams();
    rules = configuration.rules();
    filters = rules.stream().map(rule -> Filter.of(rule.criteria())).toList();
    staff =
        new Staff(
            configuration.teams(),
            rep ->
                new Colleague(
                    names.apply(rep),
                    true,
                    FREE,
                    null,
                    language ->
                        configuration
                            .profile(rep)
                            .filter(profile -> !profile.speaks(language))
                            .isEmpty()),
            visitor -> Optional.empty());
  }

  /** Who would have got the visitor. */
  public Assignment assign(Visitor visitor) {
    return assign(visitor, fitting(visitor), null);
  }

  /**
   * The same beside another configuration: whom a rule of both gave to one of a team stays there,
   * so that the turns of one do not run away from those of the other.
   *
   * @param others what the other decided about that visitor
   */
  public Assignment assign(Visitor visitor, RoutingRehearsal other, Assignment others) {
    Optional<RoutingRule> rule = fitting(visitor);
    boolean isShared = rule.filter(one -> other.sharesAlike(one, teams)).isPresent();
    return assign(visitor, rule, isShared ? others : null);
  }

  private Assignment assign(
      Visitor visitor, Optional<RoutingRule> rule, @Nullable Assignment before) {
    return router.decide(visitor, rule, before, staff, visitor.seenAt()).assignment();
  }

  private Optional<RoutingRule> fitting(Visitor visitor) {
    return IntStream.range(0, rules.size())
        .filter(at -> filters.get(at).fits(visitor))
        .mapToObj(rules::get)
        .findFirst();
  }

  private boolean sharesAlike(RoutingRule rule, Map<String, Team> others) {
    return rules.stream()
        .filter(own -> own.name().equals(rule.name()))
        .anyMatch(own -> sharing(own, teams).equals(sharing(rule, others)));
  }

  private static List<Object> sharing(RoutingRule rule, Map<String, Team> teams) {
    String team = rule.target() instanceof RoutingRule.TeamTarget target ? target.team() : "";
    String fallback = Objects.requireNonNullElse(rule.fallbackTeam(), "");
    return List.of(
        rule.target(),
        rule.distribution(),
        Optional.ofNullable(teams.get(team)),
        fallback,
        Optional.ofNullable(teams.get(fallback)));
  }
}
