package io.foyer.crm.control;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.FeedPosition;
import io.foyer.crm.entity.MirrorState;
import io.foyer.platform.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps how far the mirror is. */
@ApplicationScoped
@Transactional
public class MirrorStates {

  private static final String ALL =
      "SELECT object, fields, complete, swept_to, sweep_began_at, swept_at, changed_at,"
          + " changed_id, read_at FROM crm_mirrors";
  // PostgreSQL does not guess the type of a time that is not there.
  private static final String TIME = "CAST(? AS timestamp with time zone)";
  private static final String INSERT =
      "INSERT INTO crm_mirrors (fields, complete, swept_to, sweep_began_at, swept_at, changed_at,"
          + " changed_id, read_at, object) VALUES (?, ?, CAST(? AS varchar(18)), "
          + TIME
          + ", "
          + TIME
          + ", "
          + TIME
          + ", ?, "
          + TIME
          + ", ?)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** Of every object; one that was never read is empty. */
  public Map<CrmObject, MirrorState> all() {
    var states = new EnumMap<CrmObject, MirrorState>(CrmObject.class);
    Stream.of(CrmObject.values()).forEach(o -> states.put(o, MirrorState.empty(o)));
    List<?> rows = em.createNativeQuery(ALL).getResultList();
    rows.stream().map(row -> state((Object[]) row)).forEach(s -> states.put(s.object(), s));
    return states;
  }

  /** Whether every object was read whole once. */
  public boolean areComplete() {
    List<?> complete =
        em.createNativeQuery("SELECT object FROM crm_mirrors WHERE complete = TRUE")
            .getResultList();
    return complete.size() == CrmObject.values().length;
  }

  public void put(MirrorState state) {
    em.createNativeQuery("DELETE FROM crm_mirrors WHERE object = ?")
        .setParameter(1, state.object().name())
        .executeUpdate();
    var changed = state.changed();
    em.createNativeQuery(INSERT)
        .setParameter(1, String.join("\n", state.fields()))
        .setParameter(2, state.complete())
        .setParameter(3, state.sweptTo())
        .setParameter(4, utc(state.sweepBeganAt()))
        .setParameter(5, utc(state.sweptAt()))
        .setParameter(6, utc(changed == null ? null : changed.modifiedAt()))
        .setParameter(7, changed == null ? "" : changed.id())
        .setParameter(8, utc(state.readAt()))
        .setParameter(9, state.object().name())
        .executeUpdate();
  }

  private static MirrorState state(Object... row) {
    var changedAt = instant(row[6]);
    return new MirrorState(
        CrmObject.valueOf((String) row[0]),
        ((String) row[1]).lines().toList(),
        (Boolean) row[2],
        (String) row[3],
        instant(row[4]),
        instant(row[5]),
        changedAt == null ? null : new FeedPosition(changedAt, (String) row[7]),
        instant(row[8]));
  }

  private static @Nullable Instant instant(@Nullable Object column) {
    return column == null ? null : Columns.instant(column);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
