package io.foyer.tests;

import io.foyer.platform.DeadlineReached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Goes into the container with the test and hears its deadline there. */
@ApplicationScoped
public class HeardDeadlines {
  static final String KIND = "container-test";

  private final CountDownLatch heard = new CountDownLatch(1);

  void on(@Observes DeadlineReached deadline) {
    if (deadline.kind().equals(KIND)) {
      heard.countDown();
    }
  }

  boolean awaitOne() throws InterruptedException {
    return heard.await(20, TimeUnit.SECONDS);
  }
}
