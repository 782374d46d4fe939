package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a request really comes from.
 *
 * <p>What a client says of itself is believed only from the proxies that the operator names.
 */
@ApplicationScoped
public class ClientAddress {
  @Inject
  @ConfigProperty(name = "foyer.trusted-proxies")
  Optional<String> proxies; // Payara 6 cannot inject an optional list

  /**
   * The address nearest to us that is no trusted proxy.
   *
   * @param peer who holds the connection
   * @param forwarded the header {@code X-Forwarded-For}, farthest first
   */
  public String of(String peer, @Nullable String forwarded) {
    List<String> trusted = trusted();
    String nearest = peer;
    if (forwarded == null || !trusted.contains(peer)) {
      return nearest;
    }
    String[] hops = forwarded.split(",", -1);
    for (int at = hops.length - 1; at >= 0 && trusted.contains(nearest); at--) {
      String hop = hops[at].strip();
      if (hop.isEmpty() || hop.length() > 64) {
        return nearest;
      }
      nearest = hop;
    }
    return nearest;
  }

  private List<String> trusted() {
    return Arrays.stream(proxies.orElse("").split(",", -1)).map(String::strip).toList();
  }
}
