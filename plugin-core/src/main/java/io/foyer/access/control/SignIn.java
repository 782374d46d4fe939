package io.foyer.access.control;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SignInRefused;
import io.foyer.access.entity.SignInState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signing in with Salesforce: OpenID Connect, authorization code with PKCE.
 *
 * <p>Who the person is, Salesforce's signed answer says; what it may do, its permission sets say.
 */
@ApplicationScoped
public class SignIn {
  public static final String CALLBACK = "/api/sign-in/callback";
  private static final String HOME = "/console/";
  private static final int LONGEST_PATH = 500;

  @Inject
  @ConfigProperty(name = "foyer.sign-in.client-id")
  String clientId;

  @Inject OpenIdProvider provider;
  @Inject CodeExchange exchange;
  @Inject SignInStates states;
  @Inject Admission admission;
  @Inject PublicAddress address;
  @Inject Clock clock;

  /** Where to send the browser, and the state that it has to bring back. */
  public record Begun(URI salesforce, Secret state) {}

  /** Where the person wanted to go, and the session for the cookie. */
  public record Finished(String toPath, Secret session) {}

  public Begun begin(String to) {
    Secret state = Secret.made();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    URI salesforce =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope("openid"),
                new ClientID(clientId),
                address.at(CALLBACK))
            .endpointURI(provider.metadata().getAuthorizationEndpointURI())
            .state(new State(state.value()))
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build()
            .toURI();
    states.keep(
        SignInState.begun(
            state, nonce.getValue(), verifier.getValue(), ownPath(to), clock.instant()));
    return new Begun(salesforce, state);
  }

  /**
   * Refuses where the answer is not that of a sign-in under way, or the person has no right.
   *
   * @param error Salesforce's own code for why it did not sign the person in; empty where it did
   */
  public Finished finish(Optional<String> code, String error, Secret state) {
    SignInState begun = states.take(state).orElseThrow(SignInRefused::unknownState);
    AuthorizationCode given =
        code.filter(each -> !each.isBlank())
            .map(AuthorizationCode::new)
            .orElseThrow(() -> SignInRefused.bySalesforce(error));
    RepId rep = exchange.whoIs(given, begun);
    return new Finished(begun.toPath(), admission.admit(rep));
  }

  /** Never to another host, whatever a link says, and never an address that is none. */
  private static String ownPath(String to) {
    boolean own =
        to.startsWith("/")
            && !to.startsWith("//")
            && to.length() <= LONGEST_PATH
            && to.chars().allMatch(each -> each > ' ' && each < 127 && each != '\\');
    return own && isAddress(to) ? to : HOME;
  }

  private static boolean isAddress(String path) {
    try {
      return new URI(path).getHost() == null;
    } catch (URISyntaxException odd) {
      return false;
    }
  }
}
