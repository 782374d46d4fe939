package io.foyer.crm.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.InMemoryRecords;
import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmObject;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
@SuppressWarnings("NullAway.Init") // filled in by JUnit
class MirroredDirectoryStoreTest {
  private static final String PAT = "pat@brand-new.example";

  @Parameter Database database;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-18T12:00:00Z"));
  private final InMemoryRecords crm = new InMemoryRecords(clock);

  @BeforeEach
  void empty() {
    List.of("crm_records", "crm_choices").forEach(database::empty);
  }

  @Test
  @Tag("V360-7")
  void finds_a_record_that_the_feed_brings_in_the_same_moment() {
    var lead =
        crm.make(CrmObject.LEAD, Map.of("LastName", "Brand", "Company", "Brand New", "Email", PAT));

    var match = directory().lookupByEmail(PAT, Set.of());

    assertThat(match.lead()).extracting("id").isEqualTo(lead);
  }

  private CrmDirectory directory() {
    var mirror = new Transactional();
    mirror.table = new Raced();
    mirror.table.em = database.em();
    mirror.search = new MirrorSearch();
    mirror.search.table = mirror.table;
    mirror.changed = PlatformFixture.event(heard -> {});
    mirror.clock = clock;
    var choices = new Chosen();
    choices.em = database.em();
    return MirrorFixture.directory(crm, mirror, MirrorFixture.states(database), choices);
  }

  /** Each call in a transaction of its own, as the container has it. */
  private class Transactional extends CrmMirror {
    @Override
    public void takeAnswer(String email, Candidates answer) {
      database.inTx(() -> super.takeAnswer(email, answer));
    }

    @Override
    public Candidates candidates(String email, Optional<String> chosen) {
      return database.inTx(() -> super.candidates(email, chosen));
    }
  }

  private class Chosen extends MatchChoices {
    @Override
    public Optional<String> of(String email) {
      return database.inTx(() -> super.of(email));
    }
  }

  /** Another thread writes the same rows between the look and the write of this one, once. */
  private class Raced extends MirrorTable {
    private boolean isOver;

    @Override
    void insert(List<MirrorRow> rows) {
      if (!isOver) {
        isOver = true;
        CompletableFuture.runAsync(() -> database.inTx(() -> super.insert(rows))).join();
      }
      super.insert(rows);
    }
  }
}
