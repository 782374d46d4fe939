package io.foyer.salesforce.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.foyer.salesforce.sandbox.BrowserFixture;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The code flow as a certified client library does it. */
@ExtendWith(SandboxFixture.class)
@Tag("OPS-3")
class OpenIdConnectTest {
  private static final ClientID CLIENT = new ClientID("foyer-local");
  private static final URI CALLBACK = URI.create("http://localhost:8080/api/sign-in/callback");
  private final Client org;
  private final BrowserFixture browser;
  private final CodeVerifier verifier = new CodeVerifier();
  private final State state = new State();
  private final Nonce nonce = new Nonce();

  OpenIdConnectTest(Client org) {
    this.org = org;
    this.browser = new BrowserFixture(org.url());
  }

  private OIDCProviderMetadata provider() throws Exception {
    return OIDCProviderMetadata.resolve(new Issuer(org.url()));
  }

  private URI authorization() throws Exception {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, Scope.parse("openid api refresh_token"), CLIENT, CALLBACK)
        .endpointURI(provider().getAuthorizationEndpointURI())
        .state(state)
        .nonce(nonce)
        .codeChallenge(verifier, CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  private HttpResponse<String> logIn(String username, String password) throws Exception {
    var uri = authorization();
    var form =
        "username=%s&pw=%s&startURL=%s"
            .formatted(
                encode(username),
                encode(password),
                encode(uri.getPath() + "?" + uri.getRawQuery()));
    return browser.post("/login", form);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  private AuthorizationCode code() throws Exception {
    var on = location(logIn("ana@foyer.example", "foyer-demo"));
    var back = AuthenticationResponseParser.parse(URI.create(location(browser.get(on))));
    assertThat(back.getState()).isEqualTo(state);
    return back.toSuccessResponse().getAuthorizationCode();
  }

  private TokenResponse exchange(AuthorizationCode code, CodeVerifier sent) throws Exception {
    var request =
        new TokenRequest.Builder(
                provider().getTokenEndpointURI(),
                new ClientSecretBasic(CLIENT, new Secret("foyer-local-secret")),
                new AuthorizationCodeGrant(code, CALLBACK, sent))
            .build();
    return OIDCTokenResponseParser.parse(request.toHTTPRequest().send());
  }

  @Test
  void signs_a_rep_in_with_a_valid_id_token() throws Exception {
    var tokens =
        ((OIDCTokenResponse) exchange(code(), verifier).toSuccessResponse()).getOIDCTokens();
    var validator =
        new IDTokenValidator(
            new Issuer(org.url()),
            CLIENT,
            JWSAlgorithm.RS256,
            provider().getJWKSetURI().toURL(),
            new DefaultResourceRetriever(2000, 2000));
    var claims = validator.validate(tokens.getIDToken(), nonce);
    assertThat(claims.getStringClaim("email")).isEqualTo("ana@foyer.example");
    assertThat(claims.getStringClaim("name")).isEqualTo("Ana Novak");
    assertThat(claims.getSubject().getValue())
        .isEqualTo(
            "%s/id/%s/%s"
                .formatted(
                    org.url(),
                    claims.getStringClaim("organization_id"),
                    claims.getStringClaim("user_id")));
    var info =
        UserInfoResponse.parse(
            new UserInfoRequest(provider().getUserInfoEndpointURI(), tokens.getBearerAccessToken())
                .toHTTPRequest()
                .send());
    assertThat(info.toSuccessResponse().getUserInfo().getSubject()).isEqualTo(claims.getSubject());
  }

  @Test
  void asks_for_no_password_the_second_time() throws Exception {
    code();
    assertThat(location(browser.get(authorization().toString()))).startsWith(CALLBACK + "?code=");
  }

  @Test
  void shows_a_login_page_with_named_controls() throws Exception {
    var page = browser.get(authorization().toString());
    assertThat(page.body())
        .contains("<label for=\"username\">Username</label>")
        .contains("<label for=\"password\">Password</label>")
        .contains(">Log In</button>");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void refuses_a_wrong_password_a_wrong_verifier_and_a_used_code() throws Exception {
    assertThat(logIn("ana@foyer.example", "wrong").body())
        .contains("check your username and password");
    var code = code();
    assertThat(exchange(code, new CodeVerifier()).indicatesSuccess()).isFalse();
    assertThat(exchange(code, verifier).indicatesSuccess()).isFalse();
  }

  @Test
  void refreshes_and_revokes() throws Exception {
    var tokens = exchange(code(), verifier).toSuccessResponse().getTokens();
    var again =
        TokenResponse.parse(
            new TokenRequest.Builder(
                    provider().getTokenEndpointURI(),
                    new ClientSecretBasic(CLIENT, new Secret("foyer-local-secret")),
                    new RefreshTokenGrant(tokens.getRefreshToken()))
                .build()
                .toHTTPRequest()
                .send());
    var fresh = again.toSuccessResponse().getTokens().getAccessToken().getValue();
    var info = URI.create(org.url() + "/services/oauth2/userinfo");
    var asked = HttpRequest.newBuilder(info).header("Authorization", "Bearer " + fresh);
    assertThat(org.send(asked).statusCode()).isEqualTo(200);
    org.send(
        HttpRequest.newBuilder(URI.create(org.url() + "/services/oauth2/revoke"))
            .POST(BodyPublishers.ofString("token=" + encode(fresh))));
    assertThat(org.send(asked).statusCode()).isEqualTo(403);
  }

  @Test
  void sends_codes_to_this_machine_only() throws Exception {
    var elsewhere = authorization().toString().replace(encode("localhost:8080"), "evil.example");
    var page = browser.get(elsewhere);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("redirect_uri_mismatch");
  }
}
