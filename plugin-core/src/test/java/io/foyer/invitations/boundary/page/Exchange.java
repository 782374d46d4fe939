package io.foyer.invitations.boundary.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request of a browser and the answer that it gets. */
final class Exchange {
  final Map<String, String> headers = new HashMap<>();
  int status = 200;

  private final String path;
  private final Map<String, String> parameters;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** {@code path}: what follows "/meeting". */
  Exchange(String path, Map<String, String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  String page() {
    return body.toString(StandardCharsets.UTF_8);
  }

  HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getPathInfo" -> path;
              case "getParameter" -> parameters.get((String) arguments[0]);
              case "getHeader" -> arguments[0].equals("Accept-Language") ? "de-AT,en;q=0.5" : null;
              case "getRemoteAddr" -> "203.0.113.7";
              default -> throw new UnsupportedOperationException(name);
            });
  }

  HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, arguments) -> {
          switch (name) {
            case "setStatus" -> status = (int) arguments[0];
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "getOutputStream" -> {
              return stream();
            }
            default -> throw new UnsupportedOperationException(name);
          }
          return null;
        });
  }

  private interface Answer {
    @Nullable Object to(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            Exchange.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answer.to(method.getName(), arguments == null ? new Object[0] : arguments)));
  }

  private ServletOutputStream stream() {
    return new ServletOutputStream() {
      @Override
      public void write(int one) {
        body.write(one);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
