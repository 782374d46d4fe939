package io.foyer.salesforce.session;

import io.foyer.salesforce.wire.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the settings from MicroProfile Config. */
@ApplicationScoped
public class SettingsSource {

  @Inject
  @ConfigProperty(name = "foyer.salesforce.url")
  URI url;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.flow")
  String flow;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.client-id")
  String clientId;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.client-secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.jwt-key-file")
  Optional<String> keyFile;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.proxy")
  Optional<String> proxy;

  /**
   * @throws IllegalArgumentException when the flow has another name than the two there are
   */
  @Produces
  SalesforceSettings settings() {
    var chosen = flow.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return new SalesforceSettings(
        url,
        SalesforceSettings.Flow.valueOf(chosen),
        clientId,
        secret,
        user,
        keyFile.map(Path::of));
  }

  @Produces
  HttpSettings http() {
    return proxy
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(HttpSettings::through)
        .orElse(HttpSettings.DIRECT);
  }
}
