package io.foyer.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Starts what has to be done again and again; each loop has a thread of the container, which may
 * use the database and injected beans. They end with the application.
 */
@ApplicationScoped
public class Loops {
  /** The pause of a loop that only works when it is woken. */
  static final Duration IDLE = Duration.ofMinutes(1);

  @Resource ManagedThreadFactory managed;

  private final List<Loop> loops = new CopyOnWriteArrayList<>();

  public Loop start(String name, Duration pause, Runnable step) {
    Loop loop = new Loop(name, pause, step);
    loops.add(loop);
    Thread thread = managed.newThread(loop::run);
    thread.setName("foyer-" + name);
    thread.setDaemon(true);
    thread.start();
    return loop;
  }

  @PreDestroy
  void stop() {
    loops.forEach(Loop::stop);
  }
}
