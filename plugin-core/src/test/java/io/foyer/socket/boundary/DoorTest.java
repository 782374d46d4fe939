package io.foyer.socket.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.boundary.SessionCookie;
import io.foyer.access.control.PublicAddress;
import io.foyer.platform.DatabaseState;
import io.foyer.socket.control.Connections;
import io.foyer.socket.control.Knock;
import io.foyer.platform.ClientAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-1")
class DoorTest {
  private static final String ORIGIN = "https://foyer.example";

  private final Door door = new Door();
  private final Map<String, Integer> open = new HashMap<>();
  private final List<Integer> refused = new ArrayList<>();
  private @Nullable Principal knock;

  @BeforeEach
  void stands_behind_a_proxy() {
    door.database = ready();
    door.address = origin();
    door.mostPerAddress = 2;
    door.addresses = proxyIs("10.0.0.1");
    door.connections =
        new Connections() {
          @Override
          public int from(String address) {
            return open.getOrDefault(address, 0);
          }
        };
  }

  @Test
  void counts_the_sockets_of_each_address_behind_a_trusted_proxy() throws Exception {
    open.put("192.0.2.7", 2);

    comes("10.0.0.1", "192.0.2.7");
    assertThat(refused).containsExactly(429);

    comes("10.0.0.1", "192.0.2.8");
    assertThat(knock).extracting(told -> ((Knock) told).address()).isEqualTo("192.0.2.8");
  }

  @Test
  void counts_the_proxy_of_a_stranger_itself() throws Exception {
    open.put("203.0.113.5", 2);

    comes("203.0.113.5", "192.0.2.8");

    assertThat(refused).containsExactly(429);
    assertThat(knock).isNull();
  }

  private void comes(String peer, String forwarded) throws Exception {
    door.doFilter(
        fake(
            HttpServletRequest.class,
            (proxy, called, arguments) -> told(called.getName(), arguments, peer, forwarded)),
        fake(
            HttpServletResponse.class,
            (proxy, called, arguments) -> refuse((Integer) arguments[0])),
        (request, response) -> knock = ((HttpServletRequest) request).getUserPrincipal());
  }

  private @Nullable Object refuse(Integer status) {
    refused.add(status);
    return null;
  }

  private static @Nullable Object told(
      String asked, Object[] arguments, String peer, String forwarded) {
    return switch (asked) {
      case "getRemoteAddr" -> peer;
      case "getRequestURI" -> "/socket/rep";
      case "getCookies" -> new Cookie[] {new Cookie(SessionCookie.NAME, "secret")};
      case "getHeader" -> arguments[0].equals("Origin") ? ORIGIN : forwarded;
      default -> throw new UnsupportedOperationException(asked);
    };
  }

  private static DatabaseState ready() {
    return new DatabaseState() {
      @Override
      public boolean isReady() {
        return true;
      }
    };
  }

  private static PublicAddress origin() {
    return new PublicAddress() {
      @Override
      public String origin() {
        return ORIGIN;
      }
    };
  }

  private static ClientAddress proxyIs(String trusted) {
    return new ClientAddress() {
      @Override
      public String of(String peer, @Nullable String forwarded) {
        return peer.equals(trusted) && forwarded != null ? forwarded : peer;
      }
    };
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(
        Proxy.newProxyInstance(DoorTest.class.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
