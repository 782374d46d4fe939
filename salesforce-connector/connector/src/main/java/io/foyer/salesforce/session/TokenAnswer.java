package io.foyer.salesforce.session;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.wire.Answer;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.regex.Pattern;

/** Reads what Salesforce says to a sign-in, and takes only a token that all lanes can use. */
final class TokenAnswer {

  private static final Pattern JWT =
      Pattern.compile("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

  private TokenAnswer() {}

  /**
   * @throws CrmUnavailable when there is no token, or not one to be used
   */
  static String token(Answer answer, SalesforceSettings settings) {
    var json = json(answer);
    if (answer.status() != 200 || !json.containsKey("access_token")) {
      throw new CrmUnavailable(
          "Salesforce did not let Foyer in: %s, %s"
              .formatted(
                  json.getString("error", "status " + answer.status()),
                  json.getString("error_description", "no reason given")));
    }
    if (!OrgAddress.isSame(settings.url(), json.getString("instance_url", ""))) {
      throw new CrmUnavailable(
          "The sign-in answered for another org than the one of foyer.salesforce.url.");
    }
    var token = json.getString("access_token");
    if (JWT.matcher(token).matches()) {
      throw new CrmUnavailable(
          "The app issues JWT-based access tokens, which work for REST only: switch them off, so"
              + " that it issues opaque tokens.");
    }
    return token;
  }

  private static JsonObject json(Answer answer) {
    try (var reader = Json.createReader(new StringReader(answer.text()))) {
      return reader.readObject();
    } catch (JsonException notJson) {
      throw new CrmUnavailable(
          "Salesforce answered the sign-in with status " + answer.status() + " and no JSON");
    }
  }
}
