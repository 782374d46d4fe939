package io.foyer.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;

/**
 * Starts what has to be done again and again; each loop has a thread of the container, which may
 * use the database and injected beans. They end with the application.
 */
@ApplicationScoped
public class Loops {
  @Resource ManagedThreadFactory managed;

  private final List<Loop> loops = new CopyOnWriteArrayList<>();

  public Loop start(String name, Duration pause, Runnable step) {
    return start(managed, name, pause, step);
  }

  private Loop start(ThreadFactory threads, String name, Duration pause, Runnable step) {
    Loop loop = new Loop(name, pause, step);
    loops.add(loop);
    Thread thread = threads.newThread(loop::run);
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
