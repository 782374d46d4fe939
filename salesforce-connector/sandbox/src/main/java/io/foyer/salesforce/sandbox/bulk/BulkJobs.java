package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.RecordId;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** All jobs since the start; their batches are worked off in the order they came. */
public final class BulkJobs implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BulkJobs.class.getName());
  private static final int LONGEST_PIECE_SECONDS = 10;
  private final Org org;
  private final Path folder;
  private final AtomicLong numbers;
  private final Map<String, BulkJob> jobs = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "bulk");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param folder where files are kept; what an earlier run left there is removed
   */
  public BulkJobs(Org org, Path folder) throws IOException {
    this.org = org;
    this.folder = folder;
    this.numbers = new AtomicLong(org.clock().millis());
    Files.createDirectories(folder);
    try (var left = Files.list(folder)) {
      for (var file : left.toList()) {
        Files.delete(file);
      }
    }
  }

  public BulkJob open(JobSpec spec) {
    var job = new BulkJob(id("750"), spec, now());
    jobs.put(job.id(), job);
    return job;
  }

  public Optional<BulkJob> find(String id) {
    return RecordId.parse(id).map(jobs::get);
  }

  public List<BulkJob> all() {
    return jobs.values().stream().sorted((a, b) -> a.created().compareTo(b.created())).toList();
  }

  /** Takes a batch, without beginning it. */
  public BulkBatch add(BulkJob job, byte[] content) {
    if (job.state() != BulkJob.State.OPEN) {
      throw new Refusal("InvalidJobState", "Unable to add a batch to a job that is not open");
    }
    var id = id("751");
    try {
      var batch = new BulkBatch(id, Files.write(folder.resolve(id + ".csv"), content), now());
      job.add(batch, now());
      return batch;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Queues a batch to be worked off. */
  public void start(BulkJob job, BulkBatch batch) {
    worker.execute(() -> work(job, batch));
  }

  public void finish(BulkJob job) {
    job.move(BulkJob.State.CLOSED, now());
  }

  public void abort(BulkJob job) {
    job.move(BulkJob.State.ABORTED, now());
  }

  public void delete(BulkJob job) {
    jobs.remove(job.id());
  }

  private void work(BulkJob job, BulkBatch batch) {
    if (!batch.begin(now())) {
      return;
    }
    try {
      if (job.spec().operation().isQuery()) {
        new Exporting(org.queries(job.spec().author()), job.spec(), batch, this::result).run();
      } else {
        new Loading(org.records(), job.spec(), batch, this::result).run();
      }
      batch.complete(now());
    } catch (CancellationException aborted) {
      batch.fail("Aborted", now());
    } catch (Refusal refusal) {
      batch.fail("InvalidBatch : " + refusal.getMessage(), now());
    } catch (IOException | RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "bulk batch failed batch=" + batch.id(), failed);
      batch.fail("InternalServerError : the batch could not be worked off", now());
    }
  }

  private BulkResult result() {
    var id = id("752");
    return new BulkResult(id, folder.resolve(id + ".csv"));
  }

  private String id(String prefix) {
    return RecordId.of(prefix, numbers.incrementAndGet());
  }

  private Instant now() {
    return org.clock().instant();
  }

  @Override
  public void close() {
    // Interrupting a thread inside the database would close the database's file.
    jobs.values().forEach(this::abort);
    worker.shutdown();
    try {
      worker.awaitTermination(LONGEST_PIECE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
