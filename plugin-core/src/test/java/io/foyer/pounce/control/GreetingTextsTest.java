package io.foyer.pounce.control;

import static io.foyer.pounce.control.PounceTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.PounceText;
import io.foyer.configuration.entity.PounceText.Kind;
import io.foyer.copilot.entity.Passage;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the company has to say to a visitor, for a rep who speaks first by hand. */
@Tag("CV-1")
class GreetingTextsTest {
  @Test
  void the_most_fitting_greeting_comes_first_filled_in_and_nothing_that_is_not_fit() {
    var texts =
        List.of(
            text("any").saying("Hello from {Rep|us}").build(),
            text("page").page("/pricing").saying("About prices?").build(),
            text("open").saying("Hello {First name}").build(),
            text("nudge").kind(Kind.NUDGE).build());

    var found = greetings(texts).of(VisitorFixture.on("vis_kim", "http://x.test/pricing"), "Ana");

    assertThat(found).extracting(one -> one.source().title()).containsExactly("page", "any");
    assertThat(found).extracting(Passage::text).first().isEqualTo("About prices?");
  }

  @Test
  void has_nothing_where_nothing_fits() {
    assertThat(greetings(List.of()).of(VisitorFixture.visitor("vis_kim"), "Ana")).isEmpty();
  }

  private static GreetingTexts greetings(List<PounceText> texts) {
    var greetings = new GreetingTexts();
    greetings.configurations =
        new Configurations() {
          @Override
          public Configuration current() {
            return PounceTexts.configured(texts);
          }
        };
    greetings.words = new PounceWords();
    greetings.words.configurations = greetings.configurations;
    return greetings;
  }
}
