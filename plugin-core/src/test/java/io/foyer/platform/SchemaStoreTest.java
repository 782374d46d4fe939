package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SchemaStoreTest {
  /** Only PostgreSQL has several nodes; a file of H2 is open in one process. */
  @Test
  @Tag("SC-1")
  void lets_two_nodes_that_start_together_both_start()
      throws ExecutionException, InterruptedException {
    DataSource database = Databases.emptyPostgres();
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> starts =
          List.of(
              nodes.submit(() -> Migrations.migrateNow(database)),
              nodes.submit(() -> Migrations.migrateNow(database)));
      for (Future<?> start : starts) {
        assertThat(start.get()).isNull();
      }
    } finally {
      nodes.shutdown();
    }
  }
}
