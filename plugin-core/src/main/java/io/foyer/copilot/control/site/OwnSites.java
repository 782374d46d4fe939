package io.foyer.copilot.control.site;

import io.foyer.platform.AddressRange;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The websites whose pages may be read, and no other place of any network.
 *
 * <p>A name that leads into a private network is refused, so that nobody makes this server ask
 * there by what a site map or a redirect says. The Java machine remembers for half a minute what a
 * name led to, so the address that was looked at is the one that is asked.
 *
 * @param origins scheme, host and port
 * @param isPrivateAllowed whether names may lead to this machine and into private networks
 */
record OwnSites(Set<String> origins, boolean isPrivateAllowed) {
  /** Those that Java does not tell by itself. */
  private static final List<AddressRange> RESERVED =
      Stream.of(
              "0.0.0.0/8",
              "100.64.0.0/10",
              "192.0.0.0/24",
              "198.18.0.0/15",
              "240.0.0.0/4",
              "64:ff9b::/96",
              "fc00::/7")
          .flatMap(range -> AddressRange.of(range).stream())
          .toList();

  OwnSites {
    origins = Set.copyOf(origins);
  }

  /** Asks for the name; false also where nobody knows it. */
  boolean allows(URI address) {
    if (origin(address).filter(origins::contains).isEmpty()) {
      return false;
    }
    try {
      var places = List.of(InetAddress.getAllByName(address.getHost()));
      var isHere = places.stream().allMatch(InetAddress::isLoopbackAddress);
      return (address.getScheme().equalsIgnoreCase("https") || isHere)
          && (isPrivateAllowed || places.stream().noneMatch(OwnSites::isPrivate));
    } catch (UnknownHostException nobody) {
      return false;
    }
  }

  /** Scheme, host and port as browsers compare them; empty where it is no address of the web. */
  static Optional<String> origin(URI address) {
    var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    var host = address.getHost();
    if (!Set.of("https", "http").contains(scheme) || host == null) {
      return Optional.empty();
    }
    var usual = scheme.equals("https") ? 443 : 80;
    var port = address.getPort() < 0 ? usual : address.getPort();
    return Optional.of(scheme + "://" + host.toLowerCase(Locale.ROOT) + ":" + port);
  }

  private static boolean isPrivate(InetAddress place) {
    return place.isLoopbackAddress()
        || place.isAnyLocalAddress()
        || place.isLinkLocalAddress()
        || place.isSiteLocalAddress()
        || place.isMulticastAddress()
        || RESERVED.stream()
            .anyMatch(range -> range.contains(AddressRange.around(place, bits(place))));
  }

  private static int bits(InetAddress place) {
    return place.getAddress().length * Byte.SIZE;
  }
}
