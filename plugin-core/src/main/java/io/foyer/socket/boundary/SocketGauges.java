package io.foyer.socket.boundary;

import io.foyer.platform.DatabaseReady;
import io.foyer.socket.control.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What an operator can see of the sockets. */
@ApplicationScoped
public class SocketGauges {
  private static final System.Logger LOG = System.getLogger(SocketGauges.class.getName());

  @Inject Connections connections;

  private final AtomicBoolean told = new AtomicBoolean();
  private volatile boolean plainTimer = true;

  /** Gauges are listed once their bean is there: not only from the first socket on. */
  void appear(@Observes DatabaseReady ready) {
    LOG.log(Level.DEBUG, "socket gauges are there");
  }

  void timerGiven(boolean tookHold) {
    plainTimer = tookHold;
    if (!tookHold && told.compareAndSet(false, true)) {
      LOG.log(
          Level.WARNING,
          "plain idle timer not given: sockets work, several times slower than they could");
    }
  }

  @Gauge(name = "foyer_sockets_open", absolute = true, unit = MetricUnits.NONE)
  public int open() {
    return connections.count();
  }

  @Gauge(
      name = "foyer_sockets_plain_timer",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "1 while sockets get the plain idle timer, 0 while they go without, slower")
  public int plainTimer() {
    return plainTimer ? 1 : 0;
  }
}
