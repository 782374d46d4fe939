package io.foyer.salesforce.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where Salesforce is and as whom Foyer signs in.
 *
 * @param url the org's My Domain; every call goes there and nowhere else
 * @param secret for the client credentials flow
 * @param user and key: for the JWT bearer flow
 */
public record SalesforceSettings(
    URI url,
    Flow flow,
    String clientId,
    Optional<String> secret,
    Optional<String> user,
    Optional<Path> keyFile) {

  public SalesforceSettings {
    url = URI.create(url.toString().replaceAll("/+$", ""));
  }

  public URI resolve(String path) {
    return URI.create(url + path);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "SalesforceSettings[" + url + ", " + flow + "]";
  }

  /** How Foyer proves who it is. */
  public enum Flow {
    CLIENT_CREDENTIALS,
    JWT_BEARER
  }
}
