package io.foyer.pounce.control;

import static io.foyer.pounce.control.PounceTexts.text;
import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.PounceText;
import io.foyer.configuration.entity.PounceText.Kind;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.Words;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Locality;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import io.foyer.visitors.entity.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words fit, and which are never said. */
@Tag("AP-1")
class PounceWordsTest {
  private static final String TARGETS = "s1";
  private static final String PRICING = "s4";

  private final PounceWords words = new PounceWords();
  private final List<PounceText> texts = new ArrayList<>();
  private Visitor kim = VisitorFixture.on("vis_kim", "http://localhost:8080/pricing");

  @BeforeEach
  void wire() {
    words.configurations =
        new Configurations() {
          @Override
          public Configuration current() {
            return PounceTexts.configured(texts);
          }
        };
  }

  @Test
  void the_page_goes_before_the_stream_before_the_language_before_anybody() {
    kim = speaking("de-AT");
    texts.add(text("any").build());
    assertThat(said(PRICING)).contains("any");
    texts.add(text("language").language("de").build());
    assertThat(said(PRICING)).contains("language");
    texts.add(text("stream").stream(PRICING).build());
    assertThat(said(PRICING)).contains("stream");
    texts.add(text("both").stream(PRICING).language("de").build());
    assertThat(said(PRICING)).contains("both");
    texts.add(text("page").page("/pricing").build());
    assertThat(said(PRICING)).contains("page");
  }

  @Test
  void says_nothing_that_is_for_others() {
    kim = speaking("en");
    texts.add(text("de").language("de").build());
    texts.add(text("stream").stream(TARGETS).build());
    texts.add(text("page").page("/customers").build());
    texts.add(text("nudge").kind(Kind.NUDGE).build());

    assertThat(said(PRICING)).isEmpty();
    assertThat(said(null)).isEmpty();
    assertThat(words.choose(Kind.NUDGE, new Occasion(kim, null, "Ana Novak"))).isPresent();
  }

  @Test
  void who_tells_no_language_gets_what_is_for_any() {
    texts.add(text("en").language("en").build());
    texts.add(text("any").build());

    assertThat(said(null)).contains("any");
  }

  @Test
  void of_alike_texts_the_lowest_order_is_said() {
    texts.add(text("late").order(9).build());
    texts.add(text("soon").order(3).build());

    assertThat(said(null)).contains("soon");
  }

  @Test
  void variants_take_turns_among_visitors_and_one_visitor_meets_the_same() {
    texts.add(text("a").build());
    texts.add(text("b").build());
    texts.add(text("c").build());

    var met =
        IntStream.range(0, 300)
            .mapToObj(number -> said(VisitorFixture.visitor("vis_" + number), null).orElseThrow())
            .toList();

    for (var variant : List.of("a", "b", "c")) {
      assertThat(met.stream().filter(variant::equals)).hasSizeBetween(60, 140);
    }
    assertThat(said(VisitorFixture.visitor("vis_7"), null)).contains(met.get(7));
  }

  @Test
  void fills_in_who_speaks_and_what_the_visitor_said_of_itself() {
    kim = claiming("Mo Li", "Bulbs");
    texts.add(
        text("hello")
            .saying("Hi {Visitor First Name} of {Company}, {Rep First Name} of {Our Company} here")
            .build());

    assertThat(choose(null))
        .contains(new Words("hello", "Hi Mo of Bulbs, Ana of Fern & Field here"));
  }

  @Test
  void passes_over_what_nobody_knows() {
    texts.add(text("named").order(1).saying("Hello {Visitor Name}").build());
    texts.add(text("empty").order(2).saying("{Company|}").build());
    texts.add(text("kind").order(3).saying("Hello {Visitor Name|there}").build());

    assertThat(choose(null)).contains(new Words("kind", "Hello there"));
  }

  @Test
  void passes_on_to_the_next_variant_where_one_cannot_be_said() {
    texts.add(text("a").saying("Hello {Visitor Name}").build());
    texts.add(text("b").saying("Hello {Company}").build());
    texts.add(text("c").build());

    assertThat(said(null)).contains("c");
  }

  @Test
  @Tag("SEC-2")
  void tells_who_only_claimed_an_address_nothing_that_the_crm_knows() {
    kim = claiming(null, null).matched(VisitorFixture.ownedBy("005ana", "Ana"), at(NOON));
    texts.add(text("named").saying("{Visitor Name|You} of {Company|somewhere}").build());
    assertThat(choose(null)).contains(new Words("named", "You of somewhere"));

    kim = proven();
    assertThat(choose(null)).contains(new Words("named", "Kim Andersen of ACME Robotics"));
  }

  @Test
  @Tag("SEC-2")
  void says_nothing_of_a_stream_that_rests_on_the_crm_to_who_only_claimed_an_address() {
    texts.add(text("targets").stream(TARGETS).build());
    texts.add(text("pricing").stream(PRICING).build());

    kim = claiming(null, null).matched(VisitorFixture.ownedBy("005ana", "Ana"), at(NOON));
    assertThat(said(TARGETS)).isEmpty();
    assertThat(said(PRICING)).contains("pricing");

    kim = proven();
    assertThat(said(TARGETS)).contains("targets");
    kim = VisitorFixture.visitor("vis_kim");
    assertThat(said(TARGETS)).contains("targets");
  }

  @ParameterizedTest
  @Tag("SEC-2")
  @ValueSource(
      strings = {"https://evil.example", "x](https://evil.example) [y", "kim@evil.example"})
  void a_value_brings_no_link_into_the_words(String name) {
    kim = claiming("Mo", name);
    texts.add(text("told").order(1).saying("Hello {Company}").build());
    texts.add(text("untold").order(2).build());

    assertThat(said(null)).contains("untold");
  }

  @Test
  @Tag("SEC-2")
  void a_value_does_not_turn_a_link_elsewhere() {
    texts.add(text("link").order(1).saying("[{Company}](http://localhost:8080/)").build());
    texts.add(text("none").order(2).build());

    kim = claiming("Mo", "Bulbs");
    assertThat(said(null)).contains("link");
    kim = claiming("Mo", "x](https://evil.example) [y");
    assertThat(said(null)).contains("none");
  }

  @Test
  void a_value_does_not_make_the_words_too_long() {
    kim = claiming("Mo", "B".repeat(100));
    texts.add(text("long").order(1).saying("x".repeat(450) + "{Company}").build());
    texts.add(text("short").order(2).saying("{Company}").build());

    assertThat(said(null)).contains("short");
  }

  private Optional<String> said(@Nullable String stream) {
    return said(kim, stream);
  }

  private Optional<String> said(Visitor visitor, @Nullable String stream) {
    return words
        .choose(Kind.GREETING, new Occasion(visitor, stream, "Ana Novak"))
        .map(Words::textId);
  }

  private Optional<Words> choose(@Nullable String stream) {
    return words.choose(Kind.GREETING, new Occasion(kim, stream, "Ana Novak"));
  }

  private Visitor speaking(String language) {
    var locality = new Locality(language, null, Whereabouts.UNKNOWN);
    return kim.having(Background.living(locality), at(NOON));
  }

  private Visitor claiming(@Nullable String name, @Nullable String company) {
    return kim.identified(Identity.UNKNOWN.saying("kim@acme.example", name, company), at(NOON));
  }

  private Visitor proven() {
    return kim.identified(Identity.UNKNOWN.proving("kim@acme.example", null, null), at(NOON))
        .matched(VisitorFixture.ownedBy("005ana", "Ana"), at(NOON));
  }
}
