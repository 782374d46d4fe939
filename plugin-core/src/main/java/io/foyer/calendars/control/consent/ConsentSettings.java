package io.foyer.calendars.control.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The apps as which Foyer asks for consent; without one a service is not offered. */
@ApplicationScoped
public class ConsentSettings {
  @Inject
  @ConfigProperty(name = "foyer.calendars.google.client-id")
  Optional<String> googleId;

  @Inject
  @ConfigProperty(name = "foyer.calendars.google.client-secret")
  Optional<String> googleSecret;

  @Inject
  @ConfigProperty(name = "foyer.calendars.google.accounts-url")
  URI googleAccounts;

  @Inject
  @ConfigProperty(name = "foyer.calendars.google.token-url")
  URI googleTokens;

  @Inject
  @ConfigProperty(name = "foyer.calendars.google.api-url")
  URI googleApi;

  @Inject
  @ConfigProperty(name = "foyer.calendars.microsoft.client-id")
  Optional<String> microsoftId;

  @Inject
  @ConfigProperty(name = "foyer.calendars.microsoft.client-secret")
  Optional<String> microsoftSecret;

  @Inject
  @ConfigProperty(name = "foyer.calendars.microsoft.authority-url")
  URI microsoftAuthority;

  @Inject
  @ConfigProperty(name = "foyer.calendars.microsoft.api-url")
  URI microsoftApi;

  public Optional<Provider> google() {
    return both(googleId, googleSecret)
        .map(
            app ->
                new Provider(
                    at(googleAccounts, "/o/oauth2/v2/auth"),
                    at(googleTokens, "/token"),
                    Optional.of(at(googleTokens, "/revoke")),
                    "https://www.googleapis.com/auth/calendar.events"
                        + " https://www.googleapis.com/auth/calendar.calendars.readonly",
                    Map.of("access_type", "offline", "prompt", "consent"),
                    app[0],
                    app[1]));
  }

  public URI googleApi(String path) {
    return at(googleApi, path);
  }

  public Optional<Provider> microsoft() {
    return both(microsoftId, microsoftSecret)
        .map(
            app ->
                new Provider(
                    at(microsoftAuthority, "/oauth2/v2.0/authorize"),
                    at(microsoftAuthority, "/oauth2/v2.0/token"),
                    Optional.empty(),
                    "offline_access User.Read Calendars.ReadWrite",
                    Map.of("prompt", "select_account"),
                    app[0],
                    app[1]));
  }

  public URI microsoftApi(String path) {
    return at(microsoftApi, path);
  }

  private static URI at(URI base, String path) {
    return URI.create(base.toString().replaceAll("/+$", "") + path);
  }

  private static Optional<String[]> both(Optional<String> id, Optional<String> secret) {
    return id.filter(set -> !set.isBlank())
        .flatMap(
            set -> secret.filter(kept -> !kept.isBlank()).map(kept -> new String[] {set, kept}));
  }
}
