package io.foyer.crmsync.control;

import io.foyer.crm.control.CrmFeed;
import io.foyer.crm.control.CrmMirror;
import io.foyer.crm.control.MirrorStates;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.FeedPage;
import io.foyer.crm.entity.MirrorState;
import io.foyer.crm.entity.RecordQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;

/** Brings into the mirror what changed since it was last looked at. */
@ApplicationScoped
public class MirrorChanges {

  // A change may become visible later than the moment it bears: so far back it is looked again.
  static final Duration OVERLAP = Duration.ofMinutes(2);

  @Inject CrmFeed feed;
  @Inject CrmMirror mirror;
  @Inject MirrorStates states;
  @Inject MirrorLease lease;
  @Inject Clock clock;

  /** Asks for everything newer than what is known, with some overlap. */
  void read(MirrorState state, RecordQuery query) {
    var newest = Objects.requireNonNull(state.changed());
    var from = newest.earlierBy(OVERLAP);
    FeedPage page;
    do {
      page = feed.changes(query, from);
      mirror.take(page.changed());
      mirror.drop(page.deleted());
      from = page.next();
      // An overlap without anything new does not take the mirror back in time.
      newest = from.modifiedAt().isBefore(newest.modifiedAt()) ? newest : from;
      states.put(state.changedTo(newest, clock.instant()));
      lease.hold();
    } while (!page.isLast());
  }

  /** Reads these records anew; one that is not there any more is let go. */
  void read(RecordQuery query, Collection<String> ids) {
    var found = feed.byIds(query, ids);
    mirror.take(found);
    var gone = new HashSet<>(ids);
    gone.removeAll(found.stream().map(CrmRecord::id).collect(Collectors.toSet()));
    mirror.drop(gone);
  }
}
