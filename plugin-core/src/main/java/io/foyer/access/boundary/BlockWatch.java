package io.foyer.access.boundary;

import io.foyer.access.control.Blocks;
import io.foyer.access.entity.BlocksChanged;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Has this node know who is shut out: at once after a change, and from time to time. */
@ApplicationScoped
public class BlockWatch {
  private static final String TOPIC = "blocks";

  /** A hint of another node may be lost. */
  private static final Duration PAUSE = Duration.ofSeconds(15);

  @Inject Blocks blocks;
  @Inject Grid grid;
  @Inject Loops loops;

  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    blocks.read();
    grid.subscribe(TOPIC, hint -> blocks.read());
    loop = loops.start("blocks", PAUSE, blocks::read);
  }

  // While a transaction completes nothing may touch the database.
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BlocksChanged change) {
    grid.publish(TOPIC, "{}");
    Loop running = loop;
    if (running != null) {
      running.wake();
    }
  }
}
