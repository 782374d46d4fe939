package io.foyer.salesforce.session;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares addresses of an org, which has several: My Domain, its instance, a moved instance. */
final class OrgAddress {

  private OrgAddress() {}

  /** Whether the other address is of the same host, or below the same registered domain. */
  static boolean isSame(URI configured, String other) {
    var ours = configured.getHost();
    var theirs = host(other);
    return ours != null
        && theirs != null
        && (ours.equalsIgnoreCase(theirs) || domain(ours).equals(domain(theirs)));
  }

  private static @Nullable String host(String address) {
    try {
      return URI.create(address).getHost();
    } catch (IllegalArgumentException unusable) {
      return null;
    }
  }

  // Without the list's private part, where each customer's My Domain may be a domain of its own.
  private static String domain(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    if (name.endsWith(".localhost")) {
      return "localhost";
    }
    var domain = EffectiveTldFinder.getAssignedDomain(name, true, true);
    return domain == null ? name : domain;
  }
}
