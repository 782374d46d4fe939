package io.foyer.access.boundary;

import io.foyer.platform.Refusal;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers everything else that can go wrong: what the asker did wrong by its name, a fault of ours
 * without its inside.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      Response answer = known(each);
      if (answer != null) {
        return answer;
      }
    }
    LOG.log(Level.ERROR, "request failed", thrown);
    return Problems.of(500, "server.failed", "That did not work. Try again.", Map.of());
  }

  private static @Nullable Response known(Throwable thrown) {
    if (thrown instanceof Refusal refused) {
      return Problems.of(refused);
    }
    if (thrown instanceof WebApplicationException http) {
      return http(http.getResponse());
    }
    if (thrown instanceof JsonbException
        || thrown instanceof jakarta.json.JsonException
        || thrown instanceof ValidationException
        || thrown instanceof ProcessingException) {
      return Problems.of(400, "request.malformed", "The body cannot be read.", Map.of());
    }
    return null;
  }

  private static Response http(Response answer) {
    int status = answer.getStatus();
    if (status < 400) {
      return answer;
    }
    String reason = answer.getStatusInfo().getReasonPhrase();
    String code = "http." + reason.toLowerCase(Locale.ROOT).replace(' ', '-');
    return Problems.of(status, code, reason + ".", Map.of());
  }
}
