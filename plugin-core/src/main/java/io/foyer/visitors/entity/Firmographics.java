package io.foyer.visitors.entity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of the company a visitor seems to be of: possible, not certain.
 *
 * @param domain of the web, {@code acme.example}
 * @param revenue in a year, in the provider's currency
 */
public record Firmographics(
    @Nullable String name,
    @Nullable String domain,
    @Nullable String industry,
    @Nullable Integer employees,
    @Nullable BigDecimal revenue) {

  public static final Firmographics UNKNOWN = new Firmographics(null, null, null, null, null);

  private static final int LIMIT = 120;

  public Firmographics {
    name = HostileText.cleanOrNull(name, LIMIT);
    domain = HostileText.cleanOrNull(domain, LIMIT);
    industry = HostileText.cleanOrNull(industry, LIMIT);
  }
}
