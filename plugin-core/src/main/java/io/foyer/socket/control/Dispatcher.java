package io.foyer.socket.control;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.ChunkReceiver;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotAllowed;
import io.foyer.platform.Refusal;
import io.foyer.protocol.ClientFrame;
import io.foyer.protocol.ErrorFrame;
import io.foyer.protocol.FrameIds;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each order to its handler, if the caller may send it; what goes wrong is answered. */
@ApplicationScoped
public class Dispatcher {
  private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

  @Inject @Any Instance<FrameHandler<?>> beans;

  private final Map<Class<?>, Order<?>> orders = new HashMap<>();

  /** A handler with what its class says of who may use it. */
  private record Order<F extends ClientFrame>(
      Class<F> type, FrameHandler<F> handler, @Nullable Allowed allowed) {
    void carryOut(ClientFrame frame, Caller caller, Connection line) {
      if (allowed == null || Arrays.stream(allowed.value()).noneMatch(who -> who.admits(caller))) {
        throw new NotAllowed();
      }
      handler.handle(type.cast(frame), caller, line);
    }
  }

  @PostConstruct
  void findHandlers() {
    for (Instance.Handle<? extends FrameHandler<?>> each : beans.handles()) {
      add(each.get(), each.getBean().getBeanClass().getAnnotation(Allowed.class));
    }
  }

  <F extends ClientFrame> void add(FrameHandler<F> handler, @Nullable Allowed allowed) {
    Order<F> order = new Order<>(handler.handles(), handler, allowed);
    if (orders.put(order.type(), order) != null) {
      throw new IllegalStateException("two handlers for " + order.type().getSimpleName());
    }
  }

  void dispatch(ClientFrame frame, Connection connection) {
    Optional<Caller> caller = connection.caller();
    if (caller.isEmpty()) {
      connection.send(
          new ErrorFrame(
              FrameIds.next(), frame.id(), "protocol.hello-first", "Say hello first.", Map.of()));
      return;
    }
    guard(frame.id(), connection, () -> carryOut(frame, caller.get(), connection));
  }

  /** A chunk answers no question: what is refused or fails closes its socket. */
  void take(ChunkReceiver receiver, byte[] chunk, Connection connection) {
    try {
      connection.caller().ifPresent(caller -> receiver.take(chunk, caller, connection));
    } catch (Refusal refused) {
      connection.close(CloseCode.POLICY);
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "chunk not handled", fault);
      connection.close(CloseCode.POLICY);
    }
  }

  private void carryOut(ClientFrame frame, Caller caller, Connection connection) {
    Order<?> order = orders.get(frame.getClass());
    if (order == null) {
      throw new NotServed();
    }
    order.carryOut(frame, caller, connection);
  }

  /** Does the work; a refusal or a fault becomes an answer, and the connection lives on. */
  void guard(String re, Connection connection, Runnable work) {
    try {
      work.run();
    } catch (Refusal refused) {
      connection.send(
          new ErrorFrame(FrameIds.next(), re, refused.code(), text(refused), refused.details()));
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "frame not handled", fault);
      connection.send(
          new ErrorFrame(
              FrameIds.next(), re, "server.failed", "That did not work. Try again.", Map.of()));
    }
  }

  private static String text(Refusal refused) {
    return String.valueOf(refused.getMessage());
  }

  /** No capability of this version serves this type of frame. */
  private static final class NotServed extends Refusal {
    NotServed() {
      super(Kind.INVALID, "protocol.unknown-type", "This server does not know that order.");
    }
  }
}
