package io.foyer.visitors.control;

import io.foyer.access.entity.SiteKey;
import io.foyer.platform.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the script was seen last, for those who wonder whether it is installed.
 *
 * <p>Written down seldom: a minute more or less says nothing.
 */
@ApplicationScoped
public class ScriptSightings {
  private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

  private static final String ALL = "SELECT site, origin, seen_at FROM script_sightings";
  private static final String AGAIN =
      "UPDATE script_sightings SET seen_at = ? WHERE site = ? AND origin = ?";
  private static final String FIRST =
      "INSERT INTO script_sightings (seen_at, site, origin) VALUES (?, ?, ?)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  private final Map<Place, Instant> waiting = new ConcurrentHashMap<>();
  private final Map<Place, Instant> written = new ConcurrentHashMap<>();

  /** A site, and one of its origins. */
  private record Place(SiteKey site, String origin) {}

  /** A script that was seen. */
  public record Sighting(SiteKey site, String origin, Instant at) {}

  /** A page of the site said hello; only origins that the site names come here. */
  public void note(SiteKey site, String origin) {
    waiting.put(new Place(site, origin), clock.instant());
  }

  /** Writes what is news. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void flush() {
    for (Map.Entry<Place, Instant> seen : List.copyOf(waiting.entrySet())) {
      Instant last = written.get(seen.getKey());
      if (last == null || !seen.getValue().isBefore(last.plus(BETWEEN_WRITES))) {
        write(seen.getKey(), seen.getValue());
        written.put(seen.getKey(), seen.getValue());
      }
      waiting.remove(seen.getKey(), seen.getValue());
    }
  }

  /** All that was ever seen, with the last time. */
  @Transactional
  public List<Sighting> all() {
    List<?> rows = em.createNativeQuery(ALL).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Sighting(
                    new SiteKey((String) row[0]), (String) row[1], Columns.instant(row[2])))
        .toList();
  }

  private void write(Place place, Instant at) {
    if (run(AGAIN, place, at) == 0) {
      run(FIRST, place, at);
    }
  }

  private int run(String statement, Place place, Instant at) {
    return em.createNativeQuery(statement)
        .setParameter(1, at.atOffset(ZoneOffset.UTC))
        .setParameter(2, place.site().value())
        .setParameter(3, place.origin())
        .executeUpdate();
  }
}
