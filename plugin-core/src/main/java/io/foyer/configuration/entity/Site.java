package io.foyer.configuration.entity;

import io.foyer.access.entity.SiteKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A website that carries the messenger.
 *
 * @param id record id
 * @param origins exact origins such as {@code https://www.example.com}, lower-case, no slash
 * @param active false is the kill switch: the messenger is not shown at all
 * @param testMode its visitors go to the test team alone, and nothing of them counts
 * @param testTeam id of that team
 * @param hiddenPaths path prefixes where the launcher is not shown
 */
public record Site(
    String id,
    SiteKey key,
    String title,
    Set<String> origins,
    String language,
    boolean active,
    boolean consentRequired,
    boolean testMode,
    @Nullable String testTeam,
    Branding branding,
    @Nullable String privacyUrl,
    List<String> hiddenPaths,
    LiveViewRules liveView) {

  public Site {
    origins = Set.copyOf(origins);
    hiddenPaths = List.copyOf(hiddenPaths);
  }

  /** The site with its switches in these positions. */
  public Site switched(Switches now) {
    return new Site(
        id,
        key,
        title,
        origins,
        language,
        now.active(),
        consentRequired,
        now.testMode(),
        testTeam,
        branding,
        privacyUrl,
        hiddenPaths,
        liveView);
  }

  /** What is switched in an emergency, without waiting for anybody to publish it. */
  public record Switches(boolean active, boolean testMode) {}

  /** Whether pages of that origin may act for this site. */
  public boolean isServedFrom(String origin) {
    return origins.contains(origin);
  }
}
