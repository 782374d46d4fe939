package io.foyer.calendars.control.consent;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where a service asks for consent, and as which app Foyer asks.
 *
 * @param ask where the browser goes
 * @param token where access is fetched
 * @param revoke where a consent is given back; empty where there is no such place
 * @param scope what is asked for
 * @param more what else the service wants to be told
 */
public record Provider(
    URI ask,
    URI token,
    Optional<URI> revoke,
    String scope,
    Map<String, String> more,
    String clientId,
    String clientSecret) {

  /** Never the secret, should it come into a log. */
  @Override
  public String toString() {
    return "Provider[" + token.getHost() + "]";
  }
}
