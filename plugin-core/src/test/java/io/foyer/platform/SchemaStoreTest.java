package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaStoreTest {
  static Stream<Named<Supplier<DataSource>>> empty() {
    return Stream.of(
        Named.of("H2", Databases::emptyH2), Named.of("PostgreSQL", Databases::emptyPostgres));
  }

  @ParameterizedTest
  @MethodSource("empty")
  void lets_two_nodes_that_start_together_both_start(Supplier<DataSource> empty)
      throws ExecutionException, InterruptedException {
    DataSource database = empty.get();
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
