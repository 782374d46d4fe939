package io.foyer.configuration.entity;

import io.foyer.platform.markdown.Markdown;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a text may lead that nobody looks at before it is said: to the company's own pages and
 * mailboxes.
 *
 * @param hosts of the websites
 * @param domains each with all that is below it
 */
public record OwnLinks(Set<String> hosts, Set<String> domains) {

  /** One address and nothing else: no copies, no words put into the mail. */
  private static final Pattern MAIL = Pattern.compile("mailto:[^@,?&%]+@([^@,?&%]+)");

  public OwnLinks {
    hosts = Set.copyOf(hosts);
    domains = Set.copyOf(domains);
  }

  public static OwnLinks of(Stream<Site> sites, Set<String> domains) {
    var hosts =
        sites
            .flatMap(site -> site.origins().stream())
            .flatMap(origin -> Stream.ofNullable(URI.create(origin).getHost()))
            .collect(Collectors.toUnmodifiableSet());
    return new OwnLinks(hosts, domains);
  }

  /** The first address to which the text would lead though it is not the company's. */
  public Optional<String> foreign(String markdown) {
    return Markdown.destinations(markdown).stream().filter(url -> !isOwn(url)).findFirst();
  }

  private boolean isOwn(String url) {
    var lower = url.toLowerCase(Locale.ROOT);
    var mail = MAIL.matcher(lower);
    if (mail.matches()) {
      return isOwnHost(mail.group(1));
    }
    // A phone number is nobody's domain; as plain digits it may stand in the text.
    var host = URI.create(lower).getHost();
    return host != null && isOwnHost(host);
  }

  private boolean isOwnHost(String host) {
    return hosts.contains(host)
        || domains.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }
}
