package io.foyer.visitors.boundary;

import static io.foyer.streams.house.Floor.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.boundary.Body;
import io.foyer.access.entity.RequestInvalid;
import io.foyer.access.entity.TokenRefused;
import io.foyer.platform.Refusal;
import io.foyer.protocol.FactsNoted;
import io.foyer.protocol.FactsPost;
import io.foyer.protocol.PageView;
import io.foyer.protocol.ServerFrame;
import io.foyer.visitors.boundary.VisitorResource.FactsAnswer;
import io.foyer.visitors.entity.VisitorTooFast;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  private final Doorstep door = new Doorstep(false);

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
    String token = String.valueOf(door.hello(Doorstep.HELLO, Doorstep.BROWSER).token());

    assertThatThrownBy(() -> facts(Doorstep.facts(token).replace(good, bad), ORIGIN))
        .isInstanceOf(RequestInvalid.class)
        .satisfies(
            refused -> assertThat(((Refusal) refused).details()).containsEntry("field", field));
  }

  @Test
  @Tag("SEC-1")
  void takes_no_facts_of_the_crm_from_a_browser() {
    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    String forged =
        Doorstep.facts(String.valueOf(answer.token()))
            .replace(
                "\"idle\"", "\"match\":{\"facts\":{\"Owner\":\"x\"}},\"Owner\":\"x\",\"idle\"");

    facts(forged, ORIGIN);

    assertThat(door.visitor(answer).match().isKnown()).isFalse();
  }

  @Test
  @Tag("SEC-1")
  void a_token_works_on_its_own_website_alone() {
    String token = String.valueOf(door.hello(Doorstep.HELLO, Doorstep.BROWSER).token());

    assertThatThrownBy(() -> facts(Doorstep.facts(token), "https://evil.example"))
        .isInstanceOf(TokenRefused.class);
  }

  @Test
  @Tag("SEC-1")
  void tells_who_sends_too_much() {
    String token = String.valueOf(door.hello(Doorstep.HELLO, Doorstep.BROWSER).token());

    assertThatThrownBy(
            () -> {
              for (int batch = 0; batch < 20; batch++) {
                facts(Doorstep.facts(token), ORIGIN);
              }
            })
        .isInstanceOf(VisitorTooFast.class);
  }

  @Test
  @Tag("V360-5")
  void hears_the_last_word_about_pages_that_were_left() {
    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    String facts =
        Doorstep.facts(String.valueOf(answer.token()))
            .replace("/demo/\"", "/demo/pricing\"")
            .replace(
                "\"idle\"",
                "\"earlier\":[{\"url\":\"http://localhost:8080/demo/\",\"title\":\"Home\","
                    + "\"scroll\":90,\"activeSeconds\":12,\"form\":\"News\"}],\"idle\"");

    facts(facts, ORIGIN);

    assertThat(door.visitor(answer).visit().trail())
        .extracting(page -> page.path() + " " + page.scroll())
        .containsExactly("/demo/ 90", "/demo/pricing 10");
  }

  @Test
  @Tag("LS-4")
  void takes_the_same_facts_from_a_socket() {
    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
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
            null,
            null,
            List.of(),
            List.of(),
            null,
            null);

    door.house
        .get(FactsHandler.class)
        .handle(post, door.house.caller(String.valueOf(answer.visitor())), Doorstep.line(sent));

    assertThat(sent).singleElement().isInstanceOf(FactsNoted.class);
    assertThat(door.visitor(answer).visit().pages()).isEqualTo(2);
    assertThat(door.visitor(answer).presence().tabs()).hasSize(1);
  }

  private FactsAnswer facts(String body, String origin) {
    return door.resource.facts(Body.of(body), origin, Doorstep.request());
  }
}
