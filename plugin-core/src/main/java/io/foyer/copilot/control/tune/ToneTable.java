package io.foyer.copilot.control.tune;

import io.foyer.copilot.entity.Tone;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes what marks a tone in English: contractions, slang, greetings, closings, exclamation marks
 * and emoji. It cannot rephrase.
 *
 * <p>What is guarded stays letter for letter, and a second time changes nothing.
 */
final class ToneTable {
  private static final Map<String, String> SLANG = slang();
  private static final Pattern SLANG_WORD =
      Pattern.compile("(?i)(?<![\\w'’])(?:" + String.join("|", SLANG.keySet()) + ")(?![\\w'’])");
  private static final Pattern EMOJI =
      Pattern.compile(
          " ?[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{FE0F}\\x{200D}]+"
              + "|(?<=^|\\s)[:;]-?[)DP(](?=\\s|$)");
  private static final Pattern SHOUTS = Pattern.compile("!{2,}");
  private static final Pattern BLANKS =
      Pattern.compile("(?<=\\S) {2,}| +(?=\\n|$)| (?=[.,;:?](?:\\s|$))");

  private record Line(Pattern pattern, String words) {}

  private static final Map<Tone, Line> GREETING = new EnumMap<>(Tone.class);
  private static final Map<Tone, Line> CLOSING = new EnumMap<>(Tone.class);

  static {
    GREETING.put(Tone.CASUAL, greeting("dear|hello", "Hi"));
    GREETING.put(Tone.FRIENDLY, greeting("yo|hey|hiya|heya", "Hi"));
    GREETING.put(Tone.PROFESSIONAL, greeting("yo|hey|hi|hiya|heya", "Hello"));
    var stiff = "(?:yours )?sincerely|(?:with )?(?:kind|best) regards|regards";
    CLOSING.put(Tone.CASUAL, closing(stiff, "Cheers"));
    CLOSING.put(
        Tone.PROFESSIONAL, closing("cheers|ciao|see ya|later|take care|xoxo", "Kind regards"));
  }

  private ToneTable() {}

  static String apply(String text, Tone tone, Collection<String> names) {
    var out = new StringBuilder();
    for (var stretch : Guarded.names(names).cut(text)) {
      out.append(stretch.isGuarded() ? stretch.text() : changed(stretch.text(), tone));
    }
    return framed(out.toString(), tone);
  }

  private static String changed(String text, Tone tone) {
    return switch (tone) {
      case CASUAL -> SHOUTS.matcher(Contractions.pulledTogether(text)).replaceAll("!");
      case FRIENDLY -> SHOUTS.matcher(withoutSlang(text)).replaceAll("!");
      case PROFESSIONAL -> calm(Contractions.writtenOut(withoutSlang(text)));
    };
  }

  private static String withoutSlang(String text) {
    return Replaced.all(
        text,
        SLANG_WORD,
        found ->
            isShort(found.group())
                ? slangWords(found.group())
                : Replaced.cased(found.group(), slangWords(found.group())));
  }

  /** ASAP and FYI are written so without any shouting. */
  private static boolean isShort(String said) {
    return said.equals(said.toUpperCase(Locale.ROOT));
  }

  private static String slangWords(String said) {
    return SLANG.getOrDefault(said.toLowerCase(Locale.ROOT), said);
  }

  private static String calm(String text) {
    var quiet = EMOJI.matcher(text).replaceAll("");
    quiet = quiet.replaceAll("\\?!+|!+\\?", "?").replaceAll("!+", ".");
    return quiet.equals(text) ? text : BLANKS.matcher(quiet).replaceAll("");
  }

  /** The first and the last line, where they only greet and close. */
  private static String framed(String text, Tone tone) {
    var out = replaced(text, GREETING.get(tone));
    return replaced(out, CLOSING.get(tone));
  }

  private static String replaced(String text, @Nullable Line line) {
    return line == null ? text : line.pattern().matcher(text).replaceFirst(line.words());
  }

  private static Line greeting(String words, String by) {
    return new Line(Pattern.compile("(?i)\\A\\s*(?:" + words + ")(?= |,|\\n|!|\\.|$)"), by);
  }

  private static Line closing(String words, String by) {
    return new Line(
        Pattern.compile("(?i)(?<=\\n)(?:" + words + ")(?=[,.!]?(?:\\n[^\\n]{0,40})?\\s*\\z)"), by);
  }

  private static Map<String, String> slang() {
    var slang = new LinkedHashMap<String, String>();
    var pairs =
        "gonna=going to;wanna=want to;gotta=have to;kinda=kind of;sorta=sort of;dunno=do not know;"
            + "lemme=let me;gimme=give me;asap=as soon as possible;btw=by the way;"
            + "fyi=for your information;thx=thank you;tnx=thank you;pls=please;plz=please;u=you;"
            + "ur=your;yeah=yes;yep=yes;yup=yes;nope=no;nah=no;you guys=you;cuz=because;coz=because;"
            + "imho=in my opinion;tbh=to be honest;tmrw=tomorrow;tho=though;thru=through";
    for (var pair : pairs.split(";", -1)) {
      var at = pair.indexOf('=');
      slang.put(pair.substring(0, at), pair.substring(at + 1));
    }
    return slang;
  }
}
