package io.foyer.salesforce.sandbox.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.SchemaReader;
import io.foyer.salesforce.sandbox.store.Change;
import io.foyer.salesforce.sandbox.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
  private final ObjectType leads = new SchemaReader(name -> name).read().required("Lead");
  private final Channel channel = new Channel("/data/LeadChangeEvent", "Lead");

  private static ChangeLog log(Database database, Instant now) {
    return new ChangeLog(database, Clock.fixed(now, ZoneOffset.UTC), () -> false);
  }

  private Change change(String id) {
    return new Change(Change.Kind.CREATE, leads, id, Map.of(leads.required("LastName"), id));
  }

  private void write(Database database, ChangeLog log, List<Change> changes) {
    database.write(
        connection -> {
          log.write(connection, changes, "005");
          return true;
        });
  }

  @Test
  void keeps_events_over_a_restart_and_for_three_days(@TempDir Path folder) {
    long second;
    try (var database = Database.open(folder)) {
      var log = log(database, START);
      write(database, log, List.of(change("one")));
      write(database, log(database, START.plus(Duration.ofDays(2))), List.of(change("two")));
      second = log.latest();
    }
    try (var database = Database.open(folder)) {
      var log = log(database, START.plus(Duration.ofDays(3)).plusSeconds(1));
      assertThat(log.after(channel, 0, 10)).hasSize(2);
      assertThat(log.earliest()).isEqualTo(second - 1);
      assertThat(log.after(channel, 0, 10)).hasSize(1);
    }
  }

  @Test
  void never_gives_a_replay_id_twice(@TempDir Path folder) {
    try (var database = Database.open(folder)) {
      write(database, log(database, START), List.of(change("one")));
      var later = log(database, START.plus(Duration.ofDays(9)));
      assertThat(later.earliest()).isEqualTo(later.latest() - 1);
      write(database, later, List.of(change("two")));
      assertThat(later.after(channel, later.latest() - 1, 10)).hasSize(1);
    }
  }

  @Test
  void tells_in_one_event_of_very_many_changes(@TempDir Path folder) {
    try (var database = Database.open(folder)) {
      var log = log(database, START);
      var many = new ArrayList<Change>();
      for (int i = 0; i <= Events.MOST_OF_A_KIND; i++) {
        many.add(change("id" + i));
      }
      write(database, log, many);
      var events = log.after(channel, 0, 10);
      assertThat(events).hasSize(1);
      assertThat(events.get(0).payload())
          .contains("\"changeType\":\"GAP_OVERFLOW\"", "\"recordIds\":[\"000000000000000AAA\"]");
    }
  }

  @Test
  void orders_replay_ids_as_the_transactions_commit(@TempDir Path folder) throws Exception {
    try (var database = Database.open(folder)) {
      var log = log(database, START);
      var written = new CountDownLatch(1);
      var mayCommit = new CountDownLatch(1);
      var threads = Executors.newFixedThreadPool(2);
      var first =
          threads.submit(
              () ->
                  database.write(
                      connection -> {
                        log.write(connection, List.of(change("slow")), "005");
                        written.countDown();
                        return awaited(mayCommit);
                      }));
      assertThat(awaited(written)).isTrue();
      var second = threads.submit(() -> write(database, log, List.of(change("quick"))));
      assertThat(log.after(channel, 0, 10)).isEmpty();
      mayCommit.countDown();
      assertThat(first.get(20, TimeUnit.SECONDS)).isTrue();
      second.get(20, TimeUnit.SECONDS);
      threads.shutdown();
      assertThat(log.after(channel, 0, 10))
          .extracting(LoggedEvent::payload)
          .satisfiesExactly(
              begun -> assertThat(begun).contains("slow"),
              next -> assertThat(next).contains("quick"));
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
