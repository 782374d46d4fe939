package io.foyer.visitors.entity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What brought a visitor to the website.
 *
 * @param referrer the page before, on another host
 * @param adClickId the advertiser's click id, with its parameter's name: {@code gclid:…}
 */
public record Source(
    @Nullable String referrer,
    @Nullable String utmSource,
    @Nullable String utmMedium,
    @Nullable String utmCampaign,
    @Nullable String utmTerm,
    @Nullable String utmContent,
    @Nullable String adClickId) {

  public static final Source UNKNOWN = new Source(null, null, null, null, null, null, null);

  private static final int LIMIT = 255;

  /** Click ids of Google, Microsoft, Meta, LinkedIn, TikTok, X, Reddit, Pinterest, Snapchat. */
  private static final List<String> CLICK_IDS =
      List.of(
          "gclid",
          "wbraid",
          "gbraid",
          "dclid",
          "msclkid",
          "fbclid",
          "li_fat_id",
          "ttclid",
          "twclid",
          "rdt_cid",
          "epik",
          "sccid");

  /** Read from the first page of a visit. */
  public static Source of(WebAddress landing, @Nullable String referrer) {
    Map<String, String> parameters = landing.parameters();
    return new Source(
        WebAddress.of(referrer)
            .filter(from -> !from.host().equals(landing.host()))
            .map(WebAddress::url)
            .orElse(null),
        text(parameters, "utm_source"),
        text(parameters, "utm_medium"),
        text(parameters, "utm_campaign"),
        text(parameters, "utm_term"),
        text(parameters, "utm_content"),
        clickId(parameters).orElse(null));
  }

  private static Optional<String> clickId(Map<String, String> parameters) {
    return CLICK_IDS.stream()
        .map(name -> text(parameters, name) == null ? null : name + ":" + text(parameters, name))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static @Nullable String text(Map<String, String> parameters, String name) {
    return HostileText.cleanOrNull(parameters.get(name), LIMIT);
  }
}
