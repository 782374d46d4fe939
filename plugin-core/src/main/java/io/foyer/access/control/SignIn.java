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
import io.foyer.access.entity.NoRights;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SignInRefused;
import io.foyer.access.entity.SignInState;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
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
  @Inject RightsSource source;
  @Inject Rights rights;
  @Inject RepSessions sessions;
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
                new Scope("openid", "profile", "email"),
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

  /** Refuses where the answer is not that of a sign-in under way, or the person has no right. */
  public Finished finish(Optional<String> code, Secret state) {
    SignInState begun = states.take(state).orElseThrow(SignInRefused::unknownState);
    AuthorizationCode given =
        code.map(AuthorizationCode::new).orElseThrow(SignInRefused::bySalesforce);
    RepId rep = exchange.whoIs(given, begun);
    Person person = person(rep);
    if (!person.active() || person.rights().isEmpty()) {
      throw new NoRights();
    }
    rights.tell(rep, person);
    return new Finished(begun.toPath(), sessions.open(rep, person));
  }

  private Person person(RepId rep) {
    try {
      return source.person(rep).orElseThrow(NoRights::new);
    } catch (Refusal refused) {
      throw refused.kind() == Refusal.Kind.UNAVAILABLE ? new SalesforceAway() : refused;
    }
  }

  /** Never to another host, whatever a link says. */
  private static String ownPath(String to) {
    boolean own =
        to.startsWith("/")
            && !to.startsWith("//")
            && to.length() <= LONGEST_PATH
            && to.chars().allMatch(each -> each > ' ' && each < 127 && each != '\\');
    return own ? to : HOME;
  }
}
