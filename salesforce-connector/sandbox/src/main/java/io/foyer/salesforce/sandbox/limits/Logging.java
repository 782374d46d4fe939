package io.foyer.salesforce.sandbox.limits;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Route;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Notes each call of an API.
 *
 * <p>Only the address is kept, without queries and values of keys: they may hold names and e-mail
 * addresses.
 */
public final class Logging {
  private static final Pattern OPERATION =
      Pattern.compile("<(?:\\w+:)?Body[^>]*>\\s*<(?:\\w+:)?(\\w+)");
  // The value of a key, which may be somebody's e-mail address.
  private static final Pattern KEY = Pattern.compile("(/sobjects/\\w+/\\w+/)[^/]+");
  private final ApiLog log;
  private final Function<Call, String> users;
  private final Clock clock;

  /**
   * @param users finds the signed-in user's id, or nothing
   */
  public Logging(ApiLog log, Function<Call, String> users, Clock clock) {
    this.log = log;
    this.users = users;
    this.clock = clock;
  }

  /** The same route, noted. */
  public Route around(Route inner) {
    return inner.within(this::noted);
  }

  private Answer noted(Call call, Route inner) {
    var lane = lane(call.path());
    if (lane.isEmpty()) {
      return inner.answer(call);
    }
    var at = clock.instant();
    var user = users.apply(call);
    long start = System.nanoTime();
    var answer = inner.answer(call);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    log.add(new ApiLog.Entry(at, user, lane, call.method(), what(call), answer.status(), millis));
    return answer;
  }

  private static String lane(String path) {
    if (path.startsWith("/services/Soap/")) {
      return "soap";
    } else if (path.startsWith("/services/async/")) {
      return "bulk";
    } else if (path.startsWith("/services/data")) {
      return "rest";
    } else if (path.startsWith("/services/oauth2/")) {
      return "oauth";
    }
    return path.startsWith("/cometd/") ? "stream" : "";
  }

  private static String what(Call call) {
    if (!call.path().startsWith("/services/Soap/")) {
      return KEY.matcher(call.path()).replaceFirst("$1…");
    }
    var operation = OPERATION.matcher(call.text());
    return operation.find() ? operation.group(1) : call.path();
  }
}
