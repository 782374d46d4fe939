package io.foyer.crmsync.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.ConfigurationRecordsChanged;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.CrmNotices;
import io.foyer.crm.control.MirrorStates;
import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.MirrorState;
import io.foyer.crm.entity.RecordQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the mirror fresh: what the CRM's notices name at once, whatever else changed within a
 * minute, and everything once a day.
 */
@ApplicationScoped
public class MirrorKeeper {

  private static final Duration BETWEEN_TRIES_TO_LISTEN = Duration.ofSeconds(20);

  @Inject Configurations configurations;
  @Inject MirrorStates states;
  @Inject MirrorSweep sweep;
  @Inject MirrorChanges changes;
  @Inject MirrorLease lease;
  @Inject CrmNotices notices;
  @Inject ApiBudget budget;
  @Inject NoticeInbox inbox;
  @Inject Event<ConfigurationRecordsChanged> configurationChanged;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "foyer.mirror.poll")
  Duration poll;

  @Inject
  @ConfigProperty(name = "foyer.mirror.poll-beside-notices")
  Duration pollBesideNotices;

  @Inject
  @ConfigProperty(name = "foyer.mirror.sweep")
  Duration sweepEvery;

  private @Nullable Instant triedToListenAt;

  /**
   * Does the next piece of work.
   *
   * @param wake called when a notice came in
   * @return whether there is more to do at once
   */
  public boolean step(Runnable wake) {
    if (!lease.hold()) {
      notices.stop();
      return false;
    }
    listen(wake);
    workThroughNotices();
    if (!budget.allows(CallPurpose.BACKGROUND_SYNC)) {
      return false;
    }
    var due = due();
    due.ifPresent(this::refresh);
    return due.isPresent();
  }

  private void listen(Runnable wake) {
    var now = clock.instant();
    var last = triedToListenAt;
    if (!notices.isListening()
        && (last == null || !now.isBefore(last.plus(BETWEEN_TRIES_TO_LISTEN)))) {
      triedToListenAt = now;
      notices.listen(
          lease.replayId().orElse(null),
          notice -> {
            inbox.put(notice);
            wake.run();
          });
    }
  }

  private void workThroughNotices() {
    var batch = inbox.empty();
    if (batch.isEmpty()) {
      return;
    }
    batch.ids().forEach((object, ids) -> changes.read(query(object), ids));
    compare(batch.gaps());
    if (!batch.others().isEmpty()) {
      configurationChanged.fire(new ConfigurationRecordsChanged());
    }
    var replayId = batch.replayId();
    if (replayId != null) {
      lease.heard(replayId);
    }
  }

  private void compare(Collection<CrmObject> gaps) {
    if (gaps.isEmpty()) {
      return;
    }
    var all = states.all();
    gaps.stream()
        .map(all::get)
        .filter(state -> state.changed() != null)
        .forEach(state -> changes.read(state, query(state.object())));
  }

  // A long reading of one object does not keep the changes of the others waiting.
  private Optional<MirrorState> due() {
    var all = states.all().values();
    return all.stream()
        .filter(this::isReadDue)
        .findFirst()
        .or(() -> all.stream().filter(this::isSweepDue).findFirst());
  }

  private void refresh(MirrorState state) {
    if (isReadDue(state)) {
      changes.read(state, query(state.object()));
    } else {
      sweep.go(state, query(state.object()));
    }
  }

  private boolean isSweepDue(MirrorState state) {
    var sweptAt = state.sweptAt();
    return state.isSweeping()
        || !state.complete()
        || !state.holds(query(state.object()))
        || sweptAt == null
        || !clock.instant().isBefore(sweptAt.plus(sweepEvery));
  }

  private boolean isReadDue(MirrorState state) {
    if (!state.complete() || state.changed() == null) {
      return false;
    }
    var readAt = state.readAt();
    var pause = notices.isListening() ? pollBesideNotices : poll;
    return readAt == null || !clock.instant().isBefore(readAt.plus(pause));
  }

  private RecordQuery query(CrmObject object) {
    return RecordQuery.of(object, configurations.current().crmFieldsUsed());
  }
}
