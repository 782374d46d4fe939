package io.foyer.socket.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that do what sockets order.
 *
 * <p>They are the container's, so they may use the database, but the pool is a plain one: the
 * container's own executor scans every jar for each piece of work. The queue is bounded by the
 * mailboxes, which put in one piece a socket.
 */
@ApplicationScoped
public class Workers implements Executor {
  /** As many as the data source has connections to spare beside REST and the loops. */
  private static final int THREADS = 12;

  @Resource ManagedThreadFactory threads;

  private ExecutorService pool;

  @PostConstruct
  void start() {
    ThreadPoolExecutor fixed =
        new ThreadPoolExecutor(
            THREADS, THREADS, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    fixed.allowCoreThreadTimeOut(true);
    pool = fixed;
  }

  @Override
  public void execute(Runnable work) {
    pool.execute(work);
  }

  @PreDestroy
  void stop() {
    pool.shutdown();
  }
}
