package io.foyer.calendars.control.consent;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.foyer.access.control.PublicAddress;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Secret;
import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.CalendarDesk;
import io.foyer.calendars.entity.CalendarConsent;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.refusal.CalendarKindOff;
import io.foyer.calendars.entity.refusal.ConsentUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Connects calendars whose service asks their owner: OAuth 2.0, authorization code with PKCE.
 *
 * <p>The answer comes back to the console, which hands it over signed in as whoever began: nobody
 * can be made to connect a calendar to somebody else's account.
 */
@ApplicationScoped
public class Consents {
  /** Where the service sends the browser; to be registered there. */
  static final String CALLBACK = "/console/";

  @Inject @Any Instance<ConsentService> services;
  @Inject ConsentStore store;
  @Inject Tokens tokens;
  @Inject CalendarDesk desk;
  @Inject PublicAddress address;
  @Inject Clock clock;

  /** The kinds of which this installation is an app. */
  public List<CalendarKind> offered() {
    return services.stream()
        .filter(service -> service.provider().isPresent())
        .map(ConsentService::kind)
        .sorted()
        .toList();
  }

  /** Where to send the browser. */
  public URI begin(RepId rep, CalendarKind kind) {
    var provider = provider(service(kind));
    var state = Secret.made();
    var verifier = new CodeVerifier();
    store.keep(CalendarConsent.begun(state, rep, kind, verifier.getValue(), clock.instant()));
    var question = new LinkedHashMap<String, String>();
    question.put("response_type", "code");
    question.put("client_id", provider.clientId());
    question.put("redirect_uri", address.at(CALLBACK).toString());
    question.put("scope", provider.scope());
    question.put("state", state.value());
    question.put("code_challenge", challenge(verifier));
    question.put("code_challenge_method", "S256");
    question.putAll(provider.more());
    return URI.create(provider.ask() + "?" + query(question));
  }

  /**
   * @throws ConsentUnknown where this person did not begin it, or took too long
   */
  public ConnectedCalendar finish(RepId rep, String state, String code) {
    var begun = store.take(rep, new Secret(state)).orElseThrow(ConsentUnknown::new);
    var service = service(begun.kind());
    var given =
        tokens.exchange(
            provider(service),
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                address.at(CALLBACK).toString(),
                "code_verifier",
                begun.codeVerifier()));
    var place = service.own(given.accessToken());
    var access = new CalendarAccess("", place.address(), place.account(), "", given.refreshToken());
    return desk.connect(rep, place, access);
  }

  private ConsentService service(CalendarKind kind) {
    if (!desk.isOn()) {
      throw new CalendarKindOff();
    }
    return services.stream()
        .filter(service -> service.kind() == kind)
        .findFirst()
        .orElseThrow(CalendarKindOff::new);
  }

  private static Provider provider(ConsentService service) {
    return service.provider().orElseThrow(CalendarKindOff::new);
  }

  private static String challenge(CodeVerifier verifier) {
    return CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
  }

  private static String query(Map<String, String> question) {
    return question.entrySet().stream()
        .map(each -> each.getKey() + "=" + Tokens.encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }
}
