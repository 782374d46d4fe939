package io.foyer.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that begin alike, as CIDR writes them: {@code 203.0.113.0/24}.
 *
 * <p>Read from text alone; nothing here asks a name server.
 *
 * @param first its lowest address
 * @param bits how many of the bits all have in common
 */
public record AddressRange(InetAddress first, int bits) {
  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("(?=[^:]*:)[0-9a-fA-F:.]{2,45}");
  private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");

  /** One address, or a range with its bits; empty where it is neither. */
  public static Optional<AddressRange> of(String text) {
    String[] parts = text.strip().split("/", -1);
    if (parts.length > 2) {
      return Optional.empty();
    }
    return address(parts[0]).flatMap(address -> of(address, parts.length == 2 ? parts[1] : null));
  }

  /** The range of an address that shares its first bits; the rest of it does not count. */
  public static AddressRange around(InetAddress address, int bits) {
    byte[] raw = address.getAddress();
    for (int bit = bits; bit < raw.length * 8; bit++) {
      raw[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
    }
    try {
      return new AddressRange(InetAddress.getByAddress(raw), bits);
    } catch (UnknownHostException neverOfThisLength) {
      throw new IllegalStateException(neverOfThisLength);
    }
  }

  public boolean contains(AddressRange other) {
    return other.bits >= bits
        && other.first.getClass() == first.getClass()
        && around(other.first, bits).first.equals(first);
  }

  public boolean isIpv6() {
    return first.getAddress().length > 4;
  }

  private static Optional<AddressRange> of(
      InetAddress address, @org.jspecify.annotations.Nullable String bits) {
    int most = address.getAddress().length * 8;
    if (bits == null) {
      return Optional.of(new AddressRange(address, most));
    }
    if (!BITS.matcher(bits).matches() || Integer.parseInt(bits) > most) {
      return Optional.empty();
    }
    return Optional.of(around(address, Integer.parseInt(bits)));
  }

  private static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty(); // anything else would be looked up as a name
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return first.getHostAddress() + "/" + bits;
  }
}
