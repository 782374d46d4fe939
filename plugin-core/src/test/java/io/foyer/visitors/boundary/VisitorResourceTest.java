package io.foyer.visitors.boundary;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.boundary.Line;
import io.foyer.access.control.VisitorTokens;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.TokenRefused;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.platform.Refusal;
import io.foyer.protocol.FactsNoted;
import io.foyer.protocol.FactsPost;
import io.foyer.protocol.PageView;
import io.foyer.protocol.ServerFrame;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.entity.OriginUnknown;
import io.foyer.visitors.entity.RequestInvalid;
import io.foyer.visitors.entity.SiteUnknown;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorTooFast;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorResourceTest {
  private static final String BROWSER =
      "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36";
  private static final String HELLO =
      "{\"site\":\"demo\",\"tab\":\"t1\",\"page\":{\"url\":\"http://localhost:8080/demo/\","
          + "\"title\":\"Home\"},\"language\":\"da\",\"zone\":\"Europe/Copenhagen\",\"consent\":null}";

  private House house = house(false);
  private VisitorResource resource = house.get(VisitorResource.class);

  @BeforeEach
  void ana_is_there() {
    house.isThere(ANA);
  }

  @Test
  @Tag("WEB-1")
  void lets_a_page_of_the_website_in() {
    HelloAnswer answer = hello(HELLO, BROWSER);

    assertThat(answer.visitor()).startsWith("vis_");
    assertThat(answer.connect()).isTrue();
    assertThat(answer.open()).isFalse();
    assertThat(answer.site()).extracting(HelloAnswer.SiteView::position).isEqualTo("right");
    assertThat(visitor(answer).locality().country()).isEqualTo("Denmark");
  }

  @Test
  @Tag("WEB-1")
  void knows_a_browser_again() {
    HelloAnswer first = hello(HELLO, BROWSER);
    HelloAnswer again =
        hello(
            HELLO.replace("\"consent\"", "\"refresh\":\"" + first.refresh() + "\",\"consent\""),
            BROWSER);

    assertThat(again.visitor()).isEqualTo(first.visitor());
  }

  @Test
  @Tag("PR-1")
  void tracks_nobody_who_was_not_asked_where_consent_is_required() {
    house = house(true);
    resource = house.get(VisitorResource.class);
    house.isThere(ANA);

    HelloAnswer answer = hello(HELLO, BROWSER);

    assertThat(answer.token()).isNotNull();
    assertThat(answer.connect()).isFalse();
    assertThat(house.visitor(String.valueOf(answer.visitor()))).isEmpty();
    HelloAnswer agreed = hello(HELLO.replace("null", "true"), BROWSER);
    assertThat(house.visitor(String.valueOf(agreed.visitor()))).isPresent();
  }

  @Test
  @Tag("PR-1")
  void forgets_at_once_who_says_no() {
    HelloAnswer answer = hello(HELLO, BROWSER);

    resource.consent("{\"token\":\"" + answer.token() + "\",\"consent\":false}", ORIGIN);

    assertThat(house.visitor(String.valueOf(answer.visitor()))).isEmpty();
  }

  @ParameterizedTest
  @Tag("LS-5")
  @CsvSource({
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/537.36 (compatible; bingbot/2.0)",
    "facebookexternalhit/1.1",
    "Slackbot-LinkExpanding 1.0",
    "curl/8.5.0",
    "''"
  })
  void lets_no_crawler_in(String agent) {
    assertThat(hello(HELLO, agent).off()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Linux; Android 14; CUBOT KINGKONG) Chrome/140.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1"
  })
  void lets_every_browser_in(String agent) {
    assertThat(hello(HELLO, agent).off()).isNull();
  }

  @Test
  @Tag("SEC-1")
  void refuses_pages_that_are_not_the_websites() {
    assertThatThrownBy(() -> resource.hello(HELLO, "https://evil.example", BROWSER, request()))
        .isInstanceOf(OriginUnknown.class);
    assertThatThrownBy(() -> resource.hello(HELLO, null, BROWSER, request()))
        .isInstanceOf(OriginUnknown.class);
    assertThatThrownBy(() -> hello(HELLO.replace("demo\",", "other\","), BROWSER))
        .isInstanceOf(SiteUnknown.class);
  }

  @ParameterizedTest
  @Tag("SEC-1")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"tab\":\"t1\" | \"tab\":{\"$ne\":1} | tab",
        "\"tab\":\"t1\" | \"tab\":\" \" | tab",
        "\"scroll\":10 | \"scroll\":\"10\" | scroll",
        "\"scroll\":10 | \"x\":10 | scroll",
        "\"visible\":true | \"visible\":\"true\" | visible",
        "\"visible\":true | \"visible\":1 | visible",
        "\"idle\":false | \"idle\":null | idle",
        "\"activeSeconds\":3 | \"activeSeconds\":[3] | activeSeconds",
        "http://localhost:8080/demo/ | javascript:alert(1) | page.url",
        "\"title\":\"Home\" | \"title\":7 | page.title",
        "\"idle\":false | \"idle\":false,\"events\":{} | events",
        "\"idle\":false | \"idle\":false,\"events\":[1] | events",
        "\"idle\":false | \"idle\":false,\"events\":[{\"name\":[]}] | events.name",
        "\"idle\":false | \"idle\":false,\"left\":\"yes\" | left",
        "\"idle\":false | \"idle\":false,\"consent\":\"no\" | consent"
      })
  void names_the_field_that_is_wrong(String good, String bad, String field) {
    String token = String.valueOf(hello(HELLO, BROWSER).token());

    assertThatThrownBy(() -> resource.facts(facts(token).replace(good, bad), ORIGIN))
        .isInstanceOf(RequestInvalid.class)
        .satisfies(
            refused -> assertThat(((Refusal) refused).details()).containsEntry("field", field));
  }

  @ParameterizedTest
  @Tag("SEC-1")
  @CsvSource(
      delimiter = '|',
      value = {"[]", "7", "{", "''", "null", "{\"token\":{}}"})
  void refuses_what_is_no_request(String body) {
    assertThatThrownBy(() -> resource.facts(body, ORIGIN)).isInstanceOf(RequestInvalid.class);
  }

  @Test
  @Tag("SEC-1")
  void takes_no_facts_of_the_crm_from_a_browser() {
    HelloAnswer answer = hello(HELLO, BROWSER);
    String forged =
        facts(String.valueOf(answer.token()))
            .replace(
                "\"idle\"", "\"match\":{\"facts\":{\"Owner\":\"x\"}},\"Owner\":\"x\",\"idle\"");

    resource.facts(forged, ORIGIN);

    assertThat(visitor(answer).match().isKnown()).isFalse();
  }

  @Test
  @Tag("SEC-1")
  void a_token_works_on_its_own_website_alone() {
    String token = String.valueOf(hello(HELLO, BROWSER).token());

    assertThatThrownBy(() -> resource.facts(facts(token), "https://evil.example"))
        .isInstanceOf(TokenRefused.class);
  }

  @Test
  @Tag("SEC-1")
  void tells_who_sends_too_much() {
    String token = String.valueOf(hello(HELLO, BROWSER).token());

    assertThatThrownBy(
            () -> {
              for (int batch = 0; batch < 20; batch++) {
                resource.facts(facts(token), ORIGIN);
              }
            })
        .isInstanceOf(VisitorTooFast.class);
  }

  @Test
  @Tag("LS-4")
  void takes_the_same_facts_from_a_socket() {
    HelloAnswer answer = hello(HELLO, BROWSER);
    List<ServerFrame> sent = new ArrayList<>();
    FactsPost post =
        new FactsPost(
            "frm_1",
            "t1",
            Instant.EPOCH,
            new PageView("http://localhost:8080/demo/pricing", "Pricing", null),
            20,
            true,
            false,
            3,
            List.of(),
            null,
            null);

    house
        .get(FactsHandler.class)
        .handle(post, house.caller(String.valueOf(answer.visitor())), line(sent));

    assertThat(sent).singleElement().isInstanceOf(FactsNoted.class);
    assertThat(visitor(answer).visit().pages()).isEqualTo(2);
    assertThat(visitor(answer).presence().tabs()).hasSize(1);
  }

  private Visitor visitor(HelloAnswer answer) {
    return house.visitor(String.valueOf(answer.visitor())).orElseThrow();
  }

  private HelloAnswer hello(String body, String agent) {
    return resource.hello(body, ORIGIN, agent, request());
  }

  private static String facts(String token) {
    return "{\"token\":\""
        + token
        + "\",\"tab\":\"t1\",\"sentAt\":\"2026-11-18T12:00:00Z\","
        + "\"page\":{\"url\":\"http://localhost:8080/demo/\",\"title\":\"Home\"},"
        + "\"scroll\":10,\"visible\":true,\"idle\":false,\"activeSeconds\":3}";
  }

  private static House house(boolean consentRequired) {
    House house =
        new House(
            "a",
            new Street(),
            MovedClock.atNoon(),
            Floor.configuration(Distribution.ALL_AT_ONCE, consentRequired));
    house.put(new PlainTokens());
    return house;
  }

  private static Line line(List<ServerFrame> sent) {
    return new Line() {
      @Override
      public void send(ServerFrame frame) {
        sent.add(frame);
      }

      @Override
      public void watch(String topic) {}

      @Override
      public void unwatch(String topic) {}
    };
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            VisitorResourceTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                method.getName().equals("getRemoteAddr") ? "192.0.2.1" : null);
  }

  /** Tokens that say what they are, without a key. */
  private static final class PlainTokens extends VisitorTokens {
    @Override
    public Issued issue(VisitorId visitor, SiteKey site, String origin) {
      String text = visitor + " " + site + " " + origin;
      return new Issued(text, "again " + text, Instant.MAX);
    }

    @Override
    public VisitorCaller verify(String token, String origin) {
      List<String> parts = List.of(token.split(" ", -1));
      if (parts.size() != 3 || !parts.get(2).equals(origin)) {
        throw new TokenRefused();
      }
      return new VisitorCaller(new VisitorId(parts.get(0)), new SiteKey(parts.get(1)));
    }

    @Override
    public VisitorCaller verifyRefresh(String refresh, String origin) {
      return verify(refresh.replace("again ", ""), origin);
    }
  }
}
