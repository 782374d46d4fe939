package io.foyer.salesforce.setup;

import io.foyer.crm.entity.RecordType;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What an org lacks of the objects it is asked for: somebody removed a field, took the right to
 * read it away, or has deployed an older package.
 */
@ApplicationScoped
public class OrgShape {

  private static final Set<String> SAYS_LACKING = Set.of("INVALID_FIELD", "INVALID_TYPE");
  // Whoever mends it waits a minute or two to see it; each look costs a call.
  private static final Duration BELIEVED = Duration.ofMinutes(2);

  @Inject RestLane rest;
  @Inject Clock clock;

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /**
   * @param fields none for an object that is not there at all
   */
  private record Known(Set<String> fields, Instant at) {}

  static boolean isLacking(Outcome outcome) {
    return SAYS_LACKING.contains(outcome.errorCode());
  }

  /** As much of the object as there is; empty when there is none of it. */
  Optional<RecordType> present(RecordType type) {
    var now = believed(type);
    if (now.isEmpty()) {
      return Optional.of(type);
    }
    var fields = now.get().fields();
    return fields.isEmpty() ? Optional.empty() : Optional.of(type.only(fields));
  }

  /** What is lacking: the object, or fields as {@code Object.Field}. */
  Set<String> missing(RecordType type) {
    var fields = believed(type).map(Known::fields);
    if (fields.isEmpty()) {
      return Set.of();
    }
    return fields.get().isEmpty()
        ? Set.of(type.object())
        : type.fields().stream()
            .filter(field -> !fields.get().contains(field))
            .map(field -> type.object() + "." + field)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Has the org describe these objects. */
  void learn(List<RecordType> types) {
    if (types.isEmpty()) {
      return;
    }
    var composite = Composite.independent();
    types.forEach(type -> composite.get(type.object(), "/sobjects/" + type.object() + "/describe"));
    var outcomes = rest.composite(Pace.CONFIGURATION, composite);
    for (var type : types) {
      var outcome = Objects.requireNonNull(outcomes.get(type.object()));
      known.put(type.object(), new Known(fields(outcome), clock.instant()));
    }
  }

  private Optional<Known> believed(RecordType type) {
    return Optional.ofNullable(known.get(type.object()))
        .filter(one -> one.at().isAfter(clock.instant().minus(BELIEVED)));
  }

  private static Set<String> fields(Outcome outcome) {
    if (outcome.status() == 404) {
      return Set.of();
    }
    return outcome.checked().getJsonArray("fields").getValuesAs(JsonObject.class).stream()
        .map(field -> field.getString("name"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
