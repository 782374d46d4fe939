package io.foyer.crm.control;

import crawlercommons.domains.EffectiveTldFinder;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.CrmRecord;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What an e-mail address or a website tells of the company behind it. */
public final class Domains {

  private static final List<String> PREFIXES =
      List.of("", "http://", "https://", "www.", "http://www.", "https://www.");

  private Domains() {}

  /** The registrable domain of the address; empty for free mail and for what is no address. */
  public static Optional<String> ofCompany(String email) {
    var at = email.lastIndexOf('@');
    return at < 1
        ? Optional.empty()
        : registrable(email.substring(at + 1)).filter(d -> !Providers.have(d));
  }

  /** The registrable domain of a website as people write it into a field. */
  public static Optional<String> ofWebsite(String website) {
    var text = website.strip();
    try {
      var host = new URI(text.contains("://") ? text : "http://" + text).getHost();
      return host == null ? Optional.empty() : registrable(host);
    } catch (URISyntaxException broken) {
      return Optional.empty();
    }
  }

  /** The registrable domain of an account, from its own field for it or from its website. */
  static Optional<String> ofAccount(CrmRecord account) {
    return ofWebsite(account.textOrEmpty("Web_Domain__c"))
        .or(() -> ofWebsite(account.textOrEmpty("Website")));
  }

  /** The same of a copy of an account. */
  public static Optional<String> ofAccount(AccountSnapshot account) {
    return ofWebsite(account.fields().getOrDefault("Web_Domain__c", ""))
        .or(() -> ofWebsite(Objects.requireNonNullElse(account.website(), "")));
  }

  /** Ways in which the domain may stand in a Website field: equality is cheaper than LIKE. */
  public static Set<String> spellings(String domain) {
    var spellings = new LinkedHashSet<String>();
    for (var prefix : PREFIXES) {
      spellings.add(prefix + domain);
      spellings.add(prefix + domain + "/");
    }
    return spellings;
  }

  private static Optional<String> registrable(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    return EffectiveTldFinder.getEffectiveTLD(name, true) == null
        ? lastTwoLabels(name)
        : Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(name, true, true));
  }

  // The list's own rule for an ending it does not name: companies register right below it.
  private static Optional<String> lastTwoLabels(String host) {
    var labels = List.of(host.split("\\.", -1));
    var last = labels.subList(Math.max(0, labels.size() - 2), labels.size());
    return last.size() < 2 || last.contains("")
        ? Optional.empty()
        : Optional.of(String.join(".", last));
  }
}
