package io.foyer.visitors.control;

import io.foyer.access.control.VisitorTokens;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Site;
import io.foyer.platform.Refusal;
import io.foyer.visitors.entity.OriginUnknown;
import io.foyer.visitors.entity.SiteUnknown;
import io.foyer.visitors.entity.SitesUnread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows which pages may speak for which website. */
@ApplicationScoped
public class Sites {
  @Inject Configurations configurations;
  @Inject VisitorTokens tokens;

  /**
   * The website that a page claims to be of.
   *
   * @throws SiteUnknown when there is none of that key
   * @throws SitesUnread while no configuration is in force, so that the page asks again
   * @throws OriginUnknown when the page is not one of its own
   */
  public Site of(SiteKey key, @Nullable String origin) {
    Configuration inForce = configurations.current();
    Site site = inForce.site(key).orElseThrow(() -> missing(inForce));
    if (origin == null || !site.isServedFrom(origin.toLowerCase(Locale.ROOT))) {
      throw new OriginUnknown();
    }
    return site;
  }

  private static Refusal missing(Configuration inForce) {
    return inForce.version() == 0 ? new SitesUnread() : new SiteUnknown();
  }

  /** Who a token speaks for, on a page of its own website. */
  public VisitorCaller caller(String token, @Nullable String origin) {
    VisitorCaller caller = tokens.verify(token, origin == null ? "" : origin);
    of(caller.site(), origin);
    return caller;
  }

  /** Whether any website has pages of that origin. */
  public boolean isKnown(String origin) {
    return configurations.current().sites().values().stream()
        .anyMatch(site -> site.isServedFrom(origin.toLowerCase(Locale.ROOT)));
  }

  /** Whether the messenger may be on the website at all. */
  public boolean isOn(SiteKey key) {
    return configurations.current().site(key).filter(Site::active).isPresent();
  }
}
