package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.oauth.Grant;
import io.foyer.salesforce.sandbox.oauth.Passwords;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Xml;

/** login, which versions from 65.0 on no longer have. */
final class LoginOperation {
  private static final int FIRST_WITHOUT = 65;
  private final Org org;
  private final Passwords passwords;

  LoginOperation(Org org, Passwords passwords) {
    this.org = org;
    this.passwords = passwords;
  }

  void answer(Call call, SoapRequest request, Xml xml) {
    refuseNewer(call.value("version"));
    var user = user(request);
    xml.open("result")
        .element("metadataServerUrl", url(call, "m"))
        .element("passwordExpired", false)
        .element("sandbox", true)
        .element("serverUrl", url(call, "u"))
        .element(
            "sessionId",
            org.tokens().issue(Grant.Kind.ACCESS, new Grant(user, "password", "api", "")))
        .element("userId", user);
    new UserOperations(org).userInfo(xml, "userInfo", user);
    xml.close("result");
  }

  private String user(SoapRequest request) {
    return passwords
        .check(request.argument("username"), request.argument("password"))
        .orElseThrow(
            () ->
                new Refusal(
                    "INVALID_LOGIN",
                    "Invalid username, password, security token; or user locked out."));
  }

  private static void refuseNewer(String version) {
    if (!version.matches("\\d{1,2}\\.0")
        || Integer.parseInt(version.substring(0, version.indexOf('.'))) >= FIRST_WITHOUT) {
      throw new Refusal(
          "UNSUPPORTED_API_VERSION", "login() is not available; sign in with OAuth instead");
    }
  }

  private String url(Call call, String service) {
    return "%s/services/Soap/%s/%s/%s"
        .formatted(
            org.directory().myDomain(), service, call.value("version"), org.directory().orgId());
  }
}
