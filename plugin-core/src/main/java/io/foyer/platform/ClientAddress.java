package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a request really comes from, for counting.
 *
 * <p>What a client says of itself is believed only from the proxies that the operator names.
 */
@ApplicationScoped
public class ClientAddress {
  @Inject
  @ConfigProperty(name = "foyer.trusted-proxies")
  Optional<String> proxies; // Payara 6 cannot inject an optional list

  /** Anything else would be looked up as a name. */
  private static final Pattern IPV6 = Pattern.compile("(?=[^:]*:)[0-9a-fA-F:][0-9a-fA-F:.]*");

  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

  /**
   * The address nearest to us that is no trusted proxy; of IPv6 the network of 64 bits, since one
   * machine has all its addresses.
   *
   * @param peer who holds the connection
   * @param forwarded the header {@code X-Forwarded-For}, farthest first
   */
  public String of(String peer, @Nullable String forwarded) {
    return network(nearest(peer, forwarded));
  }

  /** The machine itself, for a question that is answered at once; never to be kept. */
  public Optional<InetAddress> machine(String peer, @Nullable String forwarded) {
    String nearest = nearest(peer, forwarded);
    if (!IPV6.matcher(nearest).matches() && !IPV4.matcher(nearest).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(nearest));
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  /** The proxies whose word is believed. */
  public List<AddressRange> trustedProxies() {
    return trusted().stream().flatMap(proxy -> AddressRange.of(proxy).stream()).toList();
  }

  private static String network(String address) {
    if (!IPV6.matcher(address).matches()) {
      return address;
    }
    try {
      InetAddress read = InetAddress.getByName(address);
      return read instanceof Inet6Address
          ? Long.toHexString(ByteBuffer.wrap(read.getAddress()).getLong()) + "::/64"
          : read.getHostAddress();
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }

  private String nearest(String peer, @Nullable String forwarded) {
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
