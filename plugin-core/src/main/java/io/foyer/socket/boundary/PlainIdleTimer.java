package io.foyer.socket.boundary;

import jakarta.websocket.Session;
import java.lang.reflect.Field;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Gives a session a plain timer, because the container's own one scans every jar for each message.
 *
 * <p>It touches a private field of Tyrus; where that is not as expected, all works as before, three
 * to five times slower.
 */
final class PlainIdleTimer {
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private PlainIdleTimer() {}

  /** Whether it took hold. */
  static boolean giveTo(Session session) {
    for (Class<?> type = session.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField("service");
        if (!ScheduledExecutorService.class.isAssignableFrom(field.getType())) {
          return false;
        }
        field.setAccessible(true);
        field.set(session, TIMER);
        return true;
      } catch (NoSuchFieldException elsewhere) {
        // look in the superclass
      } catch (ReflectiveOperationException | RuntimeException refused) {
        return false;
      }
    }
    return false;
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "foyer-socket-idle");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }
}
