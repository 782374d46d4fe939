package io.foyer.salesforce.sandbox.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job with its batches. Open it takes more of them; closed or aborted it takes none. */
public final class BulkJob {
  private final String id;
  private final JobSpec spec;
  private final Instant created;
  private final List<BulkBatch> batches = new ArrayList<>();
  private State state = State.OPEN;
  private Instant changed;

  BulkJob(String id, JobSpec spec, Instant created) {
    this.id = id;
    this.spec = spec;
    this.created = created;
    this.changed = created;
  }

  /** Whether it takes batches. */
  public enum State {
    OPEN,
    CLOSED,
    ABORTED
  }

  public String id() {
    return id;
  }

  public JobSpec spec() {
    return spec;
  }

  public Instant created() {
    return created;
  }

  public synchronized State state() {
    return state;
  }

  public synchronized Instant changed() {
    return changed;
  }

  public synchronized List<BulkBatch> batches() {
    return List.copyOf(batches);
  }

  public Optional<BulkBatch> batch(String batchId) {
    return batches().stream().filter(batch -> batch.id().equals(batchId)).findFirst();
  }

  /** How many batches are in a state. */
  public int count(BulkBatch.State wanted) {
    return (int) batches().stream().filter(batch -> batch.state() == wanted).count();
  }

  synchronized void add(BulkBatch batch, Instant now) {
    batches.add(batch);
    changed = now;
  }

  synchronized void move(State next, Instant now) {
    state = next;
    changed = now;
    if (next == State.ABORTED) {
      batches.forEach(batch -> batch.abort(now));
    }
  }
}
