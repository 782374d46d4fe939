package io.foyer.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What a node knows of the company's websites; it learns them from Salesforce after its start. */
public final class Websites {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private Websites() {}

  /** Returns once visitors of the demonstration site are let in. */
  public static void await(Foyer foyer) {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!areKnown(foyer)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("no website is known");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  public static boolean areKnown(Foyer foyer) {
    return hello(foyer) == 200;
  }

  /** How a visitor's first call is answered. */
  public static int hello(Foyer foyer) {
    var hello = Wire.object().put("site", "demo").put("tab", "t").put("language", "en");
    hello.put("zone", "UTC").put("consent", true);
    String page = foyer.siteOrigin() + "/demo/";
    hello.putObject("page").put("url", page).put("title", "").put("referrer", "");
    var address = foyer.url().resolve("/api/visitor/hello");
    return new Wire().post(address, hello, "Origin", foyer.siteOrigin()).statusCode();
  }
}
