package io.foyer.calendars.control.wire;

import io.foyer.calendars.control.CalendarSettings;
import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.platform.AddressRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where calendars may be: a rep gives the address, and the server behind it is not to become a way
 * into the company's own network.
 *
 * <p>It is asked before each call; Java remembers for half a minute what a name stands for, so the
 * call goes where was looked.
 */
@ApplicationScoped
public class AddressPolicy {
  // Beside those that Java knows: shared by providers, for tests of networks, IPv6 of a company,
  // and
  // IPv4 behind IPv6.
  private static final List<AddressRange> INNER =
      Stream.of(
              "0.0.0.0/8",
              "100.64.0.0/10",
              "192.0.0.0/24",
              "198.18.0.0/15",
              "240.0.0.0/4",
              "fc00::/7",
              "64:ff9b::/96",
              "2002::/16")
          .map(AddressRange::of)
          .flatMap(Optional::stream)
          .toList();

  @Inject CalendarSettings settings;

  /**
   * @throws AddressNotAllowed for one that must not be called
   * @throws CalendarAway where the name is unknown
   */
  public void check(URI address) {
    var host = address.getHost();
    if (host == null || address.getUserInfo() != null) {
      throw new AddressNotAllowed();
    }
    var addresses = addresses(host);
    var isHere = addresses.stream().allMatch(InetAddress::isLoopbackAddress);
    var isPlain = "http".equalsIgnoreCase(address.getScheme());
    if (isPlain && isHere && settings.plainOnThisMachine()) {
      return;
    }
    if (!"https".equalsIgnoreCase(address.getScheme())) {
      throw new AddressNotAllowed();
    }
    if (!settings.privateAddresses() && addresses.stream().anyMatch(AddressPolicy::isInner)) {
      throw new AddressNotAllowed();
    }
  }

  private static List<InetAddress> addresses(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException unknown) {
      throw new CalendarAway("no such host");
    }
  }

  static boolean isInner(InetAddress address) {
    var here = AddressRange.around(address, address.getAddress().length * 8);
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || INNER.stream().anyMatch(range -> range.contains(here));
  }
}
