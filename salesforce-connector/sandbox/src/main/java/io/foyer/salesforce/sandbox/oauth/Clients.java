package io.foyer.salesforce.sandbox.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The apps that may sign people in. Their secrets are public: this org holds samples only. */
final class Clients {
  private final Map<String, Client> byId = new LinkedHashMap<>();

  /**
   * An app.
   *
   * @param runAs user name as whom it acts without a person
   */
  record Client(String id, String secret, String runAs) {

    /** The answer goes to this machine only, whatever the port and path. */
    boolean mayRedirectTo(String address) {
      try {
        var uri = URI.create(address);
        var host = uri.getHost() == null ? "" : uri.getHost();
        boolean loopback =
            host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
        return loopback
            && uri.getRawFragment() == null
            && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
      } catch (IllegalArgumentException malformed) {
        return false;
      }
    }
  }

  Clients() {
    try (var file = Clients.class.getResourceAsStream("/oauth-clients.json")) {
      for (JsonNode json : new ObjectMapper().readTree(Objects.requireNonNull(file))) {
        var client =
            new Client(
                json.path("id").asText(),
                json.path("secret").asText(),
                json.path("runAs").asText());
        byId.put(client.id(), client);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Optional<Client> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
