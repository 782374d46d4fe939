package io.foyer.copilot.control.tune;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.entity.Tone;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("AI-4")
class ToneTableTest {
  private static final List<String> NAMES = List.of("Gonna Corp", "Kim O'Hara", "btw");

  /** What reps write, with all that must not be touched. */
  private static final List<String> TEXTS =
      List.of(
          "Hey there! I'm Ana. We're happy you've come, and it's great that you'll try it!!",
          "Dear Kim, I do not know yet. It is not ready and we will not ship before 3.5.2027.",
          "Won't it work? Don't you think it isn't that hard? Let's see, I'd like to help! 😀🚀",
          "It's tail is long, that's a plan, he's been here, she's gone, there's nothing there.",
          "I can't open https://example.com/don't?x=it's!! or mail zoe@isn't.example, can you?",
          "Run `don't()` and ```it's!!``` then say \"it's gonna rain!\" to “they’re here!”.",
          "Gonna Corp isn't gonna pay €1,200.50! Kim O'Hara calls at 17:30, ASAP :)",
          "yeah u can, btw ur plan isn't bad, fyi we've gotta go\n\nCheers,\nBen",
          "Hello {Visitor First Name|there}, I'm {Rep First Name}!\n\nSincerely,\nBen Carter",
          "> it's quoted, don't touch!\nYou'd better see it, you'd love it. They'd gone.",
          "- **don't** panic!\n- _it's_ fine!\n1. you're [here](https://a.example/it's)!",
          "YOU'RE RIGHT! I'M HERE! ISN'T IT GREAT?!",
          "Nothing to change here.",
          "",
          "!",
          "¿Qué? — « it's! » …");

  static Stream<Arguments> all() {
    return TEXTS.stream()
        .flatMap(text -> Stream.of(Tone.values()).map(tone -> Arguments.of(text, tone)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_number_address_placeholder_quote_or_name_changes(String text, Tone tone) {
    var kept =
        Pattern.compile(
            "https?://\\S+|\\S+@\\S+\\.\\w+|\\{[^}]*}|\"[^\"]*\"|“[^”]*”|`[^`]*`|\\d[\\d.,:]*\\d"
                + "|Gonna Corp|Kim O'Hara");
    var before = kept.matcher(text).results().map(one -> one.group().replaceAll("[!.,]+$", ""));

    assertThat(before).allSatisfy(one -> assertThat(tuned(text, tone)).contains(one));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_second_time_changes_nothing(String text, Tone tone) {
    var once = tuned(text, tone);

    assertThat(tuned(once, tone)).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_length_stays_near_what_it_was(String text, Tone tone) {
    if (text.length() > 20) {
      assertThat((double) tuned(text, tone).length() / text.length()).isBetween(0.6, 1.6);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void professional_has_no_exclamation_emoji_or_sure_contraction(String text, Tone tone) {
    if (tone == Tone.PROFESSIONAL) {
      assertThat(said(tuned(text, tone)))
          .doesNotContain("!")
          .doesNotContainPattern("[\\x{1F600}-\\x{1F6FF}]")
          .doesNotContainPattern("(?i)n['’]t\\b|['’](?:re|ve|ll|m)\\b");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void casual_has_no_dear_and_no_regards(String text, Tone tone) {
    if (tone == Tone.CASUAL) {
      assertThat(tuned(text, tone)).doesNotContainPattern("(?m)^Dear|^Sincerely");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Won't it?|Will it not?",
        "It isn't, don't worry.|It is not, do not worry.",
        "CAN'T do.|CANNOT do.",
        "Let's go, I'm in.|Let us go, I am in.",
        "It's been long. It's good.|It has been long. It is good.",
        "Its tail, it's tail.|Its tail, it's tail.",
        "I'd better go. I'd love to.|I had better go. I would love to.",
        "Hey Kim, asap!|Hello Kim, as soon as possible.",
        "We gotta go 🚀!|We have to go.",
        "Kim's plan and the users' plan.|Kim's plan and the users' plan."
      })
  void professional_writes_out(String text, String wanted) {
    assertThat(tuned(text, Tone.PROFESSIONAL)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear Kim, I am here.|Hi Kim, I'm here.",
        "We will not. They do not know.|We won't. They don't know.",
        "I know what it is. I am.|I know what it is. I am.",
        "It is great!!!|It's great!"
      })
  void casual_pulls_together(String text, String wanted) {
    assertThat(tuned(text, Tone.CASUAL)).isEqualTo(wanted);
  }

  @Test
  void friendly_drops_slang_and_keeps_the_rest() {
    assertThat(tuned("Hey! I'm gonna call u!! 😀", Tone.FRIENDLY))
        .isEqualTo("Hi! I'm going to call you! 😀");
  }

  @Test
  void only_english_is_tuned() {
    assertThat(Tuner.isEnglish("I will see what we can do for you")).isTrue();
    assertThat(Tuner.isEnglish("Wir sehen nach, was wir für Sie tun können")).isFalse();
    assertThat(Tuner.isEnglish("Nous allons voir ce que nous pouvons faire")).isFalse();
    assertThat(Tuner.isEnglish("少し待ってください")).isFalse();
    assertThat(Tuner.isEnglish("Sounds good!")).isTrue();
  }

  private static String tuned(String text, Tone tone) {
    return ToneTable.apply(text, tone, NAMES);
  }

  /** What the rep itself says. */
  private static String said(String text) {
    var out = new StringBuilder();
    for (var stretch : Guarded.names(Set.copyOf(NAMES)).cut(text)) {
      out.append(stretch.isGuarded() ? "" : stretch.text());
    }
    return out.toString();
  }
}
