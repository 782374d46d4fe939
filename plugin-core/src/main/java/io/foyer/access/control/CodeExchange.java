package io.foyer.access.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.foyer.access.entity.IdentityUrl;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.access.entity.SignInRefused;
import io.foyer.access.entity.SignInState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Exchanges the code of a sign-in for proof of who the person is. */
@ApplicationScoped
public class CodeExchange {
  private static final System.Logger LOG = System.getLogger(CodeExchange.class.getName());
  private static final int LARGEST_KEY_SET = 256 * 1024;

  /** What Salesforce says where it does not know the app, or not by this secret. */
  private static final Set<String> APP_UNKNOWN =
      Set.of("invalid_client", "invalid_client_id", "invalid_client_credentials");

  @Inject
  @ConfigProperty(name = "foyer.sign-in.client-id")
  String clientId;

  @Inject
  @ConfigProperty(name = "foyer.sign-in.client-secret")
  Optional<String> clientSecret;

  @Inject OpenIdProvider provider;
  @Inject PublicAddress address;

  /**
   * Whom Salesforce signed in; refuses where its answer does not hold.
   *
   * <p>The signed token alone says who it is. The access token beside it is neither used nor kept.
   */
  RepId whoIs(AuthorizationCode code, SignInState begun) {
    OIDCProviderMetadata salesforce = provider.metadata();
    try {
      OIDCTokens tokens = tokens(salesforce, code, begun);
      IDTokenClaimsSet proven =
          validator(salesforce).validate(tokens.getIDToken(), new Nonce(begun.nonce()));
      return IdentityUrl.of(proven.getSubject().getValue()).orElseThrow().user();
    } catch (IOException unreachable) {
      LOG.log(Level.WARNING, "sign-in not finished: {0}", unreachable.getMessage());
      throw new SalesforceAway();
    } catch (ParseException | BadJOSEException | JOSEException | NoSuchElementException wrong) {
      LOG.log(Level.WARNING, "sign-in refused: {0}", wrong.getMessage());
      throw SignInRefused.bySalesforce();
    }
  }

  private OIDCTokens tokens(
      OIDCProviderMetadata salesforce, AuthorizationCode code, SignInState begun)
      throws IOException, ParseException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            code, address.at(SignIn.CALLBACK), new CodeVerifier(begun.codeVerifier()));
    ClientID client = new ClientID(clientId);
    URI endpoint = salesforce.getTokenEndpointURI();
    TokenRequest.Builder request =
        clientSecret
            .map(secret -> new ClientSecretPost(client, new Secret(secret)))
            .map(secret -> new TokenRequest.Builder(endpoint, secret, grant))
            .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant));
    TokenResponse answer = OIDCTokenResponseParser.parse(send(request.build().toHTTPRequest()));
    if (!answer.indicatesSuccess()) {
      throw refusal(answer.toErrorResponse().getErrorObject());
    }
    return ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens();
  }

  private static SignInRefused refusal(ErrorObject error) {
    String code = String.valueOf(error.getCode());
    LOG.log(Level.WARNING, "sign-in refused: {0}", code);
    return APP_UNKNOWN.contains(code)
        ? SignInRefused.appUnknown()
        : SignInRefused.bySalesforce(code);
  }

  private IDTokenValidator validator(OIDCProviderMetadata salesforce) throws IOException {
    return new IDTokenValidator(
        salesforce.getIssuer(),
        new ClientID(clientId),
        JWSAlgorithm.RS256,
        salesforce.getJWKSetURI().toURL(),
        new DefaultResourceRetriever(
            OpenIdProvider.TIMEOUT_MILLIS, OpenIdProvider.TIMEOUT_MILLIS, LARGEST_KEY_SET));
  }

  private static HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(OpenIdProvider.TIMEOUT_MILLIS);
    request.setReadTimeout(OpenIdProvider.TIMEOUT_MILLIS);
    return request.send();
  }
}
