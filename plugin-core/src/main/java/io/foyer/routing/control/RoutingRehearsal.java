package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.criteria.control.Filter;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.entity.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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
  private final List<RoutingRule> rules;
  private final List<Filter> filters;
  private final Staff staff;

  /**
   * @param names what the reps are called
   */
  public RoutingRehearsal(Configuration configuration, Function<RepId, String> names) {
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
    Optional<RoutingRule> fitting =
        IntStream.range(0, rules.size())
            .filter(at -> filters.get(at).fits(visitor))
            .mapToObj(rules::get)
            .findFirst();
    return router.decide(visitor, fitting, null, staff, visitor.seenAt()).assignment();
  }
}
