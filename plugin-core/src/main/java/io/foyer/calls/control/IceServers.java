package io.foyer.calls.control;

import io.foyer.calls.entity.CallState;
import io.foyer.calls.entity.CallSummary;
import io.foyer.conversations.entity.Side;
import io.foyer.protocol.IceServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relay by which media get through where the two cannot reach each other.
 *
 * <p>It lets in who has a name that says until when, signed with the secret it shares with Foyer:
 * only who takes part in an answered call gets one, and only for a while.
 */
@ApplicationScoped
public class IceServers {
  /** An allocation lives on when it is over; a page that begins anew asks anew. */
  private static final Duration TTL = Duration.ofMinutes(10);

  /** What a relay by the TURN REST convention checks. */
  private static final String HMAC = "HmacSHA1";

  @Inject
  @ConfigProperty(name = "foyer.turn.urls")
  Optional<String> urls;

  @Inject
  @ConfigProperty(name = "foyer.turn.secret")
  Optional<String> secret;

  @Inject Clock clock;

  /** Whether there is a relay at all. */
  public boolean isRelayed() {
    return !relays().isEmpty() && secret.isPresent();
  }

  /** For one side of a call. */
  public List<IceServer> of(CallSummary call, Side side) {
    if (!isRelayed() || call.state() != CallState.RUNNING) {
      return List.of();
    }
    var until = clock.instant().plus(TTL).getEpochSecond();
    var user = until + ":" + call.id() + "." + side.word();
    return List.of(new IceServer(relays(), user, signed(user, secret.orElseThrow())));
  }

  private List<String> relays() {
    return urls.stream()
        .flatMap(all -> Arrays.stream(all.split("[\\s,]+", -1)))
        .filter(url -> url.startsWith("turn"))
        .toList();
  }

  private static String signed(String user, String key) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      var signature = mac.doFinal(user.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
