package io.foyer.salesforce.setup;

import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of those objects that criteria may speak of, as the org describes them. */
@ApplicationScoped
public class CrmFields {

  private static final List<String> OBJECTS = List.of("Lead", "Contact", "Account", "Opportunity");
  // A new field is used minutes after it is made, not seconds; each look costs one call.
  private static final Duration FRESH = Duration.ofMinutes(10);

  @Inject RestLane rest;
  @Inject Clock clock;

  private volatile Map<String, OrgField> fields = Map.of();
  private volatile Map<String, String> types = Map.of();
  private volatile Instant askedAt = Instant.MIN;

  /** Type ({@code text}, {@code number}, {@code boolean}) by {@code Object.Field}. */
  public Map<String, String> types() {
    if (askedAt.isBefore(clock.instant().minus(FRESH))) {
      learn(described());
      askedAt = clock.instant();
    }
    return types;
  }

  /** The field as the org describes it, if that is known; asks nobody. */
  public Optional<OrgField> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Whether the org is known to have the field; asks nobody. */
  public boolean exists(String field) {
    return types.containsKey(field);
  }

  /** Whether the org is known not to have the field; asks nobody. */
  public boolean lacks(String field) {
    return !types.isEmpty() && !types.containsKey(field);
  }

  /** Somebody changed the org's fields: what was known of them does not count any more. */
  public void lookAgain() {
    askedAt = Instant.MIN;
    types();
  }

  private void learn(Map<String, OrgField> now) {
    var kinds = new HashMap<String, String>();
    now.forEach((name, field) -> field.kind().ifPresent(kind -> kinds.put(name, kind)));
    fields = now;
    types = Map.copyOf(kinds);
  }

  private Map<String, OrgField> described() {
    var composite = Composite.independent();
    OBJECTS.forEach(object -> composite.get(object, "/sobjects/" + object + "/describe"));
    var described = new HashMap<String, OrgField>();
    rest.composite(Pace.CONFIGURATION, composite)
        .forEach(
            (object, outcome) ->
                outcome.checked().getJsonArray("fields").stream()
                    .map(JsonValue::asJsonObject)
                    .forEach(f -> put(described, object, f)));
    return Map.copyOf(described);
  }

  private static void put(Map<String, OrgField> described, String object, JsonObject field) {
    described.put(object + "." + field.getString("name"), OrgField.of(field));
  }
}
