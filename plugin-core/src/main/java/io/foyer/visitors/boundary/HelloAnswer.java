package io.foyer.visitors.boundary;

import io.foyer.configuration.entity.Branding;
import io.foyer.configuration.entity.Site;
import io.foyer.configuration.entity.TimeLimits;
import io.foyer.visitors.control.Entrance.Guest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs to begin.
 *
 * @param mayAsk what the visitor may ask for: {@code person}, {@code meeting} or {@code nothing}
 * @param off the messenger is switched off on this website, or nobody sits before the page
 * @param blocked who sits before the page is shut out
 */
public record HelloAnswer(
    @Nullable String visitor,
    @Nullable String token,
    @Nullable String refresh,
    @Nullable Instant tokenEndsAt,
    Instant serverTime,
    boolean connect,
    boolean open,
    @Nullable Boolean off,
    @Nullable Boolean blocked,
    @Nullable String mayAsk,
    @Nullable SiteView site,
    @Nullable LimitsView limits) {

  /**
   * How the website wants the messenger.
   *
   * @param texts what it says in the company's words, by key, in the visitor's language
   */
  public record SiteView(
      String name,
      String color,
      int radius,
      String position,
      @Nullable String logo,
      @Nullable String greeting,
      String language,
      @Nullable String privacyUrl,
      boolean consentRequired,
      List<String> hiddenPaths,
      boolean liveViewNotice,
      List<String> privatePaths,
      @Nullable Map<String, String> texts) {

    static SiteView of(Site site, Map<String, String> texts) {
      Branding branding = site.branding();
      return new SiteView(
          site.title(),
          branding.color(),
          branding.radius(),
          branding.position().name().toLowerCase(Locale.ROOT),
          branding.logo(),
          branding.greeting(),
          site.language(),
          site.privacyUrl(),
          site.consentRequired(),
          site.hiddenPaths(),
          site.liveView().notice(),
          site.liveView().privatePaths(),
          texts.isEmpty() ? null : texts);
    }
  }

  /** How often a page tells what. */
  public record LimitsView(
      long idleAfterSeconds, int batchSeconds, int heartbeatSeconds, int hiddenHeartbeatSeconds) {

    static LimitsView of(TimeLimits limits) {
      // Tab.goneAt waits for three of these heartbeats.
      return new LimitsView(limits.idleAfter().toSeconds(), 1, 5, 50);
    }
  }

  static HelloAnswer of(Guest guest, SiteView site, TimeLimits limits, Instant now) {
    return new HelloAnswer(
        guest.visitor().value(),
        guest.issued().token(),
        guest.issued().refresh(),
        guest.issued().tokenEndsAt(),
        now,
        guest.connect(),
        guest.open(),
        null,
        null,
        guest.mayAsk().code(),
        site,
        LimitsView.of(limits));
  }

  static HelloAnswer off(Instant now) {
    return nothing(now, null);
  }

  static HelloAnswer blocked(Instant now) {
    return nothing(now, true);
  }

  private static HelloAnswer nothing(Instant now, @Nullable Boolean blocked) {
    return new HelloAnswer(
        null, null, null, null, now, false, false, true, blocked, null, null, null);
  }
}
