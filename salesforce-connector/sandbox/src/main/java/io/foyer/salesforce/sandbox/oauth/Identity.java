package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who a token belongs to: the userinfo and identity services. */
final class Identity {
  private final Tokens tokens;
  private final Directory directory;

  Identity(Tokens tokens, Directory directory) {
    this.tokens = tokens;
    this.directory = directory;
  }

  Answer userInfo(Call call) {
    return user(call).map(user -> Answer.json(200, Json.text(claims(user)))).orElseGet(this::bad);
  }

  /** A user's identity, for the holder of a token of the same org. */
  Answer identity(Call call) {
    if (!call.value("org").equals(directory.orgId())) {
      return Answer.of(404, "text/plain;charset=UTF-8", "Bad_Id");
    }
    return user(call)
        .flatMap(caller -> directory.user(call.value("user")))
        .map(user -> Answer.json(200, Json.text(described(user))))
        .orElseGet(this::bad);
  }

  private Optional<Row> user(Call call) {
    var sent = call.token() == null ? call.parameters().get("oauth_token") : call.token();
    return Optional.ofNullable(sent)
        .flatMap(token -> tokens.find(token, Grant.Kind.ACCESS))
        .flatMap(grant -> directory.user(grant.user()));
  }

  private Answer bad() {
    return Answer.of(403, "text/plain;charset=UTF-8", "Bad_OAuth_Token");
  }

  private Map<String, Object> claims(Row user) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("sub", directory.identityUrl(user.id()));
    claims.put("user_id", user.id());
    claims.put("organization_id", directory.orgId());
    claims.put("preferred_username", user.text("Username"));
    claims.put("nickname", user.text("Alias"));
    claims.put("name", user.text("Name"));
    claims.put("email", user.text("Email"));
    claims.put("email_verified", true);
    claims.put("given_name", user.text("FirstName"));
    claims.put("family_name", user.text("LastName"));
    claims.put("zoneinfo", user.text("TimeZoneSidKey"));
    claims.put("profile", directory.myDomain() + "/" + user.id());
    claims.put("active", user.get("IsActive") instanceof Boolean active && active);
    claims.put("user_type", "STANDARD");
    claims.put("language", user.text("LanguageLocaleKey"));
    claims.put("locale", user.text("LocaleSidKey"));
    claims.put("updated_at", user.text("LastModifiedDate"));
    claims.put("urls", urls());
    return claims;
  }

  private Map<String, Object> described(Row user) {
    var described = new LinkedHashMap<String, Object>();
    described.put("id", directory.identityUrl(user.id()));
    described.put("asserted_user", true);
    described.put("user_id", user.id());
    described.put("organization_id", directory.orgId());
    described.put("username", user.text("Username"));
    described.put("nick_name", user.text("Alias"));
    described.put("display_name", user.text("Name"));
    described.put("email", user.text("Email"));
    described.put("email_verified", true);
    described.put("first_name", user.text("FirstName"));
    described.put("last_name", user.text("LastName"));
    described.put("timezone", user.text("TimeZoneSidKey"));
    described.put("active", user.get("IsActive") instanceof Boolean active && active);
    described.put("user_type", "STANDARD");
    described.put("language", user.text("LanguageLocaleKey"));
    described.put("locale", user.text("LocaleSidKey"));
    described.put("last_modified_date", user.text("LastModifiedDate"));
    described.put("is_app_installed", true);
    described.put("urls", urls());
    return described;
  }

  private Map<String, String> urls() {
    var data = directory.myDomain() + "/services/data/v{version}/";
    var urls = new LinkedHashMap<String, String>();
    urls.put("partner", directory.myDomain() + "/services/Soap/u/{version}/" + directory.orgId());
    urls.put("rest", data);
    urls.put("sobjects", data + "sobjects/");
    urls.put("query", data + "query/");
    urls.put("custom_domain", directory.myDomain());
    return urls;
  }
}
