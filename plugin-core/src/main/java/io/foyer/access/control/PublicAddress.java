package io.foyer.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where browsers reach this installation. */
@ApplicationScoped
public class PublicAddress {
  @Inject
  @ConfigProperty(name = "foyer.public-url")
  URI url;

  /** Scheme, host and port as browsers write them into {@code Origin}. */
  public String origin() {
    return origin(url);
  }

  public boolean isSecure() {
    return isSecure(url);
  }

  public URI at(String path) {
    return URI.create(origin() + path);
  }

  static String origin(URI address) {
    int port = address.getPort();
    boolean usual = port == -1 || port == (isSecure(address) ? 443 : 80);
    return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + port);
  }

  private static boolean isSecure(URI address) {
    return "https".equals(address.getScheme());
  }
}
