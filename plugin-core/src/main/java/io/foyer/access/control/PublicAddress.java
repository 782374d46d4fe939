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
    int port = url.getPort();
    boolean usual = port == -1 || port == (isSecure() ? 443 : 80);
    return url.getScheme() + "://" + url.getHost() + (usual ? "" : ":" + port);
  }

  public boolean isSecure() {
    return "https".equals(url.getScheme());
  }

  public URI at(String path) {
    return URI.create(origin() + path);
  }
}
