package io.foyer.visitors.control;

import java.net.InetAddress;

/** Tells addresses of the internet from those that houses and carriers give out for themselves. */
final class PublicAddresses {
  private PublicAddresses() {}

  static boolean isOne(InetAddress address) {
    return !address.isLoopbackAddress()
        && !address.isSiteLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isAnyLocalAddress()
        && !address.isMulticastAddress()
        && !isCarrierOrUniqueLocal(address.getAddress());
  }

  /** 100.64.0.0/10, which carriers share out, and fc00::/7, which anybody may. */
  private static boolean isCarrierOrUniqueLocal(byte[] bytes) {
    return bytes.length == 4
        ? bytes[0] == 100 && (bytes[1] & 0xC0) == 0x40
        : (bytes[0] & 0xFE) == 0xFC;
  }
}
