package io.foyer.crmsync.control;

import io.foyer.crm.control.CrmFeed;
import io.foyer.crm.control.CrmMirror;
import io.foyer.crm.control.MirrorStates;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.MirrorState;
import io.foyer.crm.entity.RecordQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads all records of an object, page by page: the first time to have them, later to find what
 * every other way has missed. Interrupted, it goes on where it was.
 */
@ApplicationScoped
public class MirrorSweep {

  private static final Logger LOG = System.getLogger(MirrorSweep.class.getName());

  @Inject CrmFeed feed;
  @Inject CrmMirror mirror;
  @Inject MirrorStates states;
  @Inject MirrorLease lease;
  @Inject Clock clock;

  /** Reads as many pages as the CRM gives in one go. */
  void go(MirrorState state, RecordQuery query) {
    var begun = state.isSweeping() && state.holds(query) ? state : begin(state, query);
    var run = new Run(begun);
    boolean more = feed.load(query, Objects.requireNonNull(begun.sweptTo()), run::take);
    if (!more) {
      run.end();
    }
  }

  private MirrorState begin(MirrorState state, RecordQuery query) {
    var begun = state.sweeping(query, feed.now());
    states.put(begun);
    LOG.log(Level.INFO, "reading of all records began object={0}", state.object());
    return begun;
  }

  /** One stretch of a reading. */
  private final class Run {

    private MirrorState state;

    Run(MirrorState begun) {
      state = begun;
    }

    void take(List<CrmRecord> page) {
      if (page.isEmpty()) {
        return;
      }
      mirror.take(page);
      var after = Objects.requireNonNull(state.sweptTo());
      var last = page.get(page.size() - 1).id();
      if (state.sweptAt() != null && isInOrder(after, page)) {
        var ids = page.stream().map(CrmRecord::id).collect(Collectors.toSet());
        mirror.keepOnly(state.object(), after, last, ids);
      }
      state = state.sweptTo(last);
      states.put(state);
      lease.hold();
    }

    void end() {
      mirror.keepOnly(state.object(), Objects.requireNonNull(state.sweptTo()), null, Set.of());
      states.put(state.swept(clock.instant()));
      LOG.log(Level.INFO, "reading of all records ended object={0}", state.object());
    }

    // What lies between two ids is let go only where both sides sort ids alike.
    private boolean isInOrder(String after, List<CrmRecord> page) {
      var before = after;
      for (var record : page) {
        if (record.id().compareTo(before) <= 0) {
          LOG.log(Level.WARNING, "records came in another order object={0}", state.object());
          return false;
        }
        before = record.id();
      }
      return true;
    }
  }
}
