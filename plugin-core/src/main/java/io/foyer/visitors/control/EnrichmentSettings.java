package io.foyer.visitors.control;

import io.foyer.visitors.control.CompanyProvider.Clue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which provider of company facts is asked, and where its answers say what. Off by default. */
@Dependent
class EnrichmentSettings {
  private static final String DOMAIN = "{domain}";
  private static final String ADDRESS = "{address}";

  @Inject
  @ConfigProperty(name = "foyer.enrichment.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.header")
  Optional<String> header;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.key")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.timeout")
  Duration timeout;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.keep")
  Duration keep;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.per-minute")
  int perMinute;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.name-at")
  Optional<String> nameAt;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.domain-at")
  Optional<String> domainAt;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.industry-at")
  Optional<String> industryAt;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.employees-at")
  Optional<String> employeesAt;

  @Inject
  @ConfigProperty(name = "foyer.enrichment.revenue-at")
  Optional<String> revenueAt;

  Optional<Clue> clue() {
    return url.flatMap(
        template ->
            template.contains(DOMAIN)
                ? Optional.of(Clue.DOMAIN)
                : Optional.of(Clue.ADDRESS).filter(any -> template.contains(ADDRESS)));
  }

  URI question(String value) {
    String safe = URLEncoder.encode(value, StandardCharsets.UTF_8);
    return URI.create(url.orElse("").replace(DOMAIN, safe).replace(ADDRESS, safe));
  }
}
