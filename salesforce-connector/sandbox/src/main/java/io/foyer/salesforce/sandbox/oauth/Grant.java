package io.foyer.salesforce.sandbox.oauth;

import java.time.Duration;
import java.util.List;

/**
 * What a token was given for.
 *
 * @param bound what the token must be shown with: for a code its redirect, challenge and nonce
 */
public record Grant(String user, String client, String scope, String bound) {

  /** The kinds of token, each with how long it lives. */
  public enum Kind {
    CODE(Duration.ofMinutes(10)),
    ACCESS(Duration.ofHours(12)),
    REFRESH(Duration.ofDays(365)),
    BROWSER(Duration.ofHours(12));

    private final Duration life;

    Kind(Duration life) {
      this.life = life;
    }

    Duration life() {
      return life;
    }
  }

  public static Grant toBrowser(String user) {
    return new Grant(user, "", "", "");
  }

  boolean asksFor(String word) {
    return List.of(scope.split("[ +]")).contains(word);
  }
}
