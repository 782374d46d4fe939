package io.foyer.salesforce.sandbox.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A part of a job: one file that came, and what became of it.
 *
 * <p>It is queued, in progress, and then completed or failed; nothing changes after that.
 */
public final class BulkBatch {
  private final String id;
  private final Path request;
  private final Instant created;
  private final List<BulkResult> results = new ArrayList<>();
  private State state = State.QUEUED;
  private String message = "";
  private Instant changed;
  private int processed;
  private int failed;
  private boolean aborted;

  BulkBatch(String id, Path request, Instant created) {
    this.id = id;
    this.request = request;
    this.created = created;
    this.changed = created;
  }

  /** How far it is. */
  public enum State {
    QUEUED("Queued"),
    IN_PROGRESS("InProgress"),
    COMPLETED("Completed"),
    FAILED("Failed"),
    NOT_PROCESSED("Not Processed");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As Bulk 1.0 writes it. */
    public String word() {
      return word;
    }

    public boolean isOver() {
      return this != QUEUED && this != IN_PROGRESS;
    }
  }

  public String id() {
    return id;
  }

  public Path request() {
    return request;
  }

  public Instant created() {
    return created;
  }

  public synchronized State state() {
    return state;
  }

  /** Why it failed; empty when it did not. */
  public synchronized String message() {
    return message;
  }

  public synchronized Instant changed() {
    return changed;
  }

  public synchronized int processed() {
    return processed;
  }

  public synchronized int failed() {
    return failed;
  }

  public synchronized List<BulkResult> results() {
    return List.copyOf(results);
  }

  public synchronized Optional<BulkResult> result(String resultId) {
    return results.stream().filter(result -> result.id().equals(resultId)).findFirst();
  }

  /** Whether there is something to do; an aborted batch is not begun. */
  synchronized boolean begin(Instant now) {
    if (state != State.QUEUED) {
      return false;
    }
    move(State.IN_PROGRESS, now);
    return true;
  }

  /**
   * Counts rows that are done.
   *
   * @throws CancellationException when the job was aborted meanwhile
   */
  synchronized void count(int more, int moreFailed) {
    if (aborted) {
      throw new CancellationException("the job was aborted");
    }
    processed += more;
    failed += moreFailed;
  }

  synchronized void add(BulkResult result) {
    results.add(result);
  }

  synchronized void complete(Instant now) {
    move(State.COMPLETED, now);
  }

  synchronized void fail(String reason, Instant now) {
    message = reason;
    move(State.FAILED, now);
  }

  synchronized void abort(Instant now) {
    aborted = true;
    if (state == State.QUEUED) {
      move(State.NOT_PROCESSED, now);
    }
  }

  private void move(State next, Instant now) {
    state = next;
    changed = now;
  }
}
