package io.foyer.visitors.boundary;

import static io.foyer.streams.house.Floor.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.boundary.Body;
import io.foyer.visitors.boundary.VisitorResource.FactsAnswer;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.VisitorTooFast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HostileFactsTest {
  private final Doorstep door = new Doorstep(false);

  @Test
  @Tag("SEC-1")
  void ten_thousand_events_of_one_visitor_leave_little_and_harm_nobody() {
    HelloAnswer loud = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    HelloAnswer quiet = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    String facts =
        Doorstep.facts(String.valueOf(loud.token()))
            .replace(
                "\"idle\"",
                "\"events\":[" + "{\"name\":\"x\"},".repeat(49) + "{\"name\":\"y\"}],\"idle\"");
    int refused = 0;
    for (int batch = 0; batch < 200; batch++) {
      try {
        tell(facts);
      } catch (VisitorTooFast tooFast) {
        refused++;
      }
    }

    assertThat(refused).isGreaterThan(190);
    assertThat(door.visitor(loud).visit().events()).hasSizeLessThanOrEqualTo(12);
    assertThat(tell(Doorstep.facts(String.valueOf(quiet.token()))).off()).isNull();
  }

  @Test
  @Tag("SEC-1")
  void takes_no_facts_of_company_or_place_from_a_page() {
    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    String forged =
        Doorstep.facts(String.valueOf(answer.token()))
            .replace(
                "\"idle\"",
                "\"background\":{\"company\":{\"name\":\"ACME\"},\"network\":\"ACME\"},"
                    + "\"country\":\"Spain\",\"Country\":\"Spain\",\"Employees\":5,\"idle\"");

    tell(forged);

    assertThat(Facts.value(door.visitor(answer), "Country")).isEqualTo("Denmark");
    assertThat(Facts.value(door.visitor(answer), "Employees")).isNull();
    assertThat(Facts.value(door.visitor(answer), "Network")).isNull();
  }

  @Test
  @Tag("SEC-1")
  void cleans_and_cuts_hostile_titles() {
    HelloAnswer answer = door.hello(Doorstep.HELLO, Doorstep.BROWSER);
    String facts = Doorstep.facts(String.valueOf(answer.token()));

    tell(facts.replace("Home", "<b>\\u202eHome\\u0000</b>"));

    assertThat(door.visitor(answer).page().title()).isEqualTo("<b>Home</b>");

    tell(facts.replace("Home", "x".repeat(10_000)));
    assertThat(door.visitor(answer).page().title()).hasSizeLessThanOrEqualTo(255);
  }

  private FactsAnswer tell(String facts) {
    return door.resource.facts(Body.of(facts), ORIGIN, Doorstep.request());
  }
}
