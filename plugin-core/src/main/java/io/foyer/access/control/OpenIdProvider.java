package io.foyer.access.control;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.foyer.access.entity.SalesforceAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What Salesforce publishes of its sign-in, read when first needed and again after an hour. */
@ApplicationScoped
public class OpenIdProvider {
  static final int TIMEOUT_MILLIS = 5_000;
  private static final System.Logger LOG = System.getLogger(OpenIdProvider.class.getName());
  private static final Duration FRESH = Duration.ofHours(1);

  @Inject
  @ConfigProperty(name = "foyer.salesforce.url")
  URI salesforce;

  @Inject Clock clock;

  private volatile @Nullable Published published;

  private record Published(OIDCProviderMetadata metadata, Instant readAt) {}

  /** Refuses with {@link SalesforceAway} where it was never read and cannot be. */
  OIDCProviderMetadata metadata() {
    Published known = published;
    Instant now = clock.instant();
    if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
      return known.metadata();
    }
    try {
      OIDCProviderMetadata fresh = read();
      published = new Published(fresh, now);
      return fresh;
    } catch (IOException | ParseException unreadable) {
      LOG.log(Level.WARNING, "sign-in addresses not read: {0}", unreadable.getMessage());
      if (known == null) {
        throw new SalesforceAway();
      }
      return known.metadata();
    }
  }

  private OIDCProviderMetadata read() throws IOException, ParseException {
    URI address = salesforce.resolve("/.well-known/openid-configuration");
    HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, address);
    request.setConnectTimeout(TIMEOUT_MILLIS);
    request.setReadTimeout(TIMEOUT_MILLIS);
    var answer = request.send();
    answer.ensureStatusCode(200);
    return OIDCProviderMetadata.parse(answer.getBody());
  }
}
