package io.foyer.visitors.boundary;

import static io.foyer.streams.house.Floor.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.boundary.Body;
import io.foyer.access.entity.BlocksRead;
import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.entity.OriginUnknown;
import io.foyer.visitors.entity.SiteUnknown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelloTest {
  private final Doorstep door = new Doorstep(false);

  @Test
  @Tag("WEB-1")
  void lets_a_page_of_the_website_in() {
    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);

    assertThat(answer.visitor()).startsWith("vis_");
    assertThat(answer.connect()).isTrue();
    assertThat(answer.open()).isFalse();
    assertThat(answer.site()).extracting(HelloAnswer.SiteView::position).isEqualTo("right");
    assertThat(door.visitor(answer).locality().country()).isEqualTo("Denmark");
  }

  @Test
  @Tag("WEB-1")
  void knows_a_browser_again() {
    HelloAnswer first = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    HelloAnswer again =
        door.hello(
            Doorstep.HELLO.replace(
                "\"consent\"", "\"refresh\":\"" + first.refresh() + "\",\"consent\""),
            Doorstep.BROWSER);

    assertThat(again.visitor()).isEqualTo(first.visitor());
  }

  @Test
  @Tag("PR-1")
  void tracks_nobody_who_was_not_asked_where_consent_is_required() {
    Doorstep door = new Doorstep(true);

    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);

    assertThat(answer.token()).isNotNull();
    assertThat(answer.connect()).isFalse();
    assertThat(door.house.visitor(String.valueOf(answer.visitor()))).isEmpty();
    HelloAnswer agreed = door.hello(Doorstep.HELLO.replace("null", "true"), Doorstep.BROWSER);
    assertThat(door.house.visitor(String.valueOf(agreed.visitor()))).isPresent();
  }

  @Test
  @Tag("PR-1")
  void forgets_at_once_who_says_no() {
    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);

    door.resource.consent(
        Body.of("{\"token\":\"" + answer.token() + "\",\"consent\":false}"), ORIGIN);

    assertThat(door.house.visitor(String.valueOf(answer.visitor()))).isEmpty();
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
    assertThat(door.hello(Doorstep.HELLO, agent).off()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Linux; Android 14; CUBOT KINGKONG) Chrome/140.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1"
  })
  void lets_every_browser_in(String agent) {
    assertThat(door.hello(Doorstep.HELLO, agent).off()).isNull();
  }

  @Test
  @Tag("SEC-1")
  void refuses_pages_that_are_not_the_websites() {
    assertThatThrownBy(
            () ->
                door.resource.hello(
                    Body.of(Doorstep.HELLO),
                    "https://evil.example",
                    Doorstep.BROWSER,
                    Doorstep.request()))
        .isInstanceOf(OriginUnknown.class);
    assertThatThrownBy(
            () ->
                door.resource.hello(
                    Body.of(Doorstep.HELLO), null, Doorstep.BROWSER, Doorstep.request()))
        .isInstanceOf(OriginUnknown.class);
    assertThatThrownBy(
            () -> door.hello(Doorstep.HELLO.replace("demo\",", "other\","), Doorstep.BROWSER))
        .isInstanceOf(SiteUnknown.class);
  }

  @Test
  @Tag("BL-2")
  void lets_nobody_in_from_an_address_that_is_shut_out() {
    String token = String.valueOf(door.hello(Doorstep.HELLO, Doorstep.BROWSER).token());
    door.shutOut().add("192.0.2.1");

    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);

    assertThat(answer.blocked()).isTrue();
    assertThat(answer.off()).isTrue();
    assertThat(answer.token()).isNull();
    assertThat(
            door.resource
                .facts(Body.of(Doorstep.facts(token)), ORIGIN, Doorstep.request())
                .blocked())
        .isTrue();
  }

  @Test
  @Tag("BL-1")
  void knows_a_browser_that_was_shut_out_though_it_lost_its_token() {
    HelloAnswer first = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    door.shutOut().add(new VisitorId(String.valueOf(first.visitor())));
    String named = "\"blocked\":\"" + first.visitor() + "\",\"consent\"";

    assertThat(door.hello(Doorstep.HELLO.replace("\"consent\"", named), Doorstep.BROWSER).blocked())
        .isTrue();
    assertThat(door.hello(Doorstep.HELLO, Doorstep.BROWSER).blocked()).isNull();
  }

  @Test
  @Tag("BL-1")
  void who_is_shut_out_leaves_the_boards() {
    VisitorId kim =
        new VisitorId(String.valueOf(door.hello(Doorstep.HELLO, Doorstep.BROWSER).visitor()));
    HelloAnswer other = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    door.shutOut().add(kim);

    door.house.get(BlockObserver.class).read(new BlocksRead());

    assertThat(door.house.visitor(kim.value())).isEmpty();
    assertThat(door.visitor(other)).isNotNull();
  }
}
