package io.foyer.salesforce.wire;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.util.Optional;

/**
 * The way out of the house.
 *
 * @param proxy through which every call goes; empty for none
 */
public record HttpSettings(Optional<InetSocketAddress> proxy) {

  /** Straight to Salesforce. */
  public static final HttpSettings DIRECT = new HttpSettings(Optional.empty());

  /**
   * @param text {@code host:port}
   * @throws IllegalArgumentException for anything else
   */
  public static HttpSettings through(String text) {
    var colon = text.lastIndexOf(':');
    var port = text.substring(colon + 1);
    if (colon < 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new IllegalArgumentException("foyer.salesforce.proxy must be host:port");
    }
    // Resolved anew by each connection, as an address may move.
    var address =
        InetSocketAddress.createUnresolved(text.substring(0, colon), Integer.parseInt(port));
    return new HttpSettings(Optional.of(address));
  }

  ProxySelector selector() {
    return proxy.map(ProxySelector::of).orElseGet(() -> ProxySelector.of(null));
  }

  /** For the library's own connections. */
  public Proxy asProxy() {
    return proxy
        .map(a -> new Proxy(Proxy.Type.HTTP, new InetSocketAddress(a.getHostString(), a.getPort())))
        .orElse(Proxy.NO_PROXY);
  }
}
