package io.foyer.copilot.control.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that are said in words of the console's languages, as digits.
 *
 * <p>Words that belong together are one number: twenty-five is not twenty. One alone is none: it is
 * said too often without meaning it.
 */
final class NumberWords {
  /** In this order: what another word begins with stands behind that. */
  private static final List<Word> WORDS =
      List.of(
          word(500, "quinient[oa]s", "quinhent[oa]s"),
          word(900, "novecient[oa]s"),
          word(700, "setecient[oa]s"),
          word(300, "trezent[oa]s"),
          word(200, "duzent[oa]s"),
          word(90, "ninety", "nonante", "neunzig", "noventa"),
          word(
              80,
              "eighty",
              "quatre-vingts?",
              "huitante",
              "octante",
              "achtzig",
              "ochenta",
              "oitenta"),
          word(70, "seventy", "septante", "siebzig", "setenta"),
          word(60, "sixty", "soixante", "sechzig", "sess?enta"),
          word(50, "fifty", "cinquante", "fünfzig", "cincuenta", "cinquenta"),
          word(40, "forty", "quarante", "vierzig", "cuarenta", "quarenta"),
          word(30, "thirty", "trente", "drei(?:ß|ss)ig", "treinta", "trinta"),
          word(20, "twenty", "vingts?", "zwanzig", "veinte", "veinti", "vinte"),
          word(19, "nineteen", "neunzehn", "diecinueve", "dez[ea]nove"),
          word(18, "eighteen", "achtzehn", "dieciocho", "dezoito"),
          word(17, "seventeen", "siebzehn", "diecisiete", "dez[ea]ssete"),
          word(16, "sixteen", "seize", "sechzehn", "dieciséis", "dez[ea]sseis"),
          word(15, "fifteen", "quinze", "fünfzehn", "quince"),
          word(14, "fourteen", "quatorze", "vierzehn", "catorce", "catorze"),
          word(13, "thirteen", "treize", "dreizehn", "trece", "treze"),
          word(12, "twelve", "douze", "zwölf", "doce", "doze"),
          // English says once, too: the Spanish one is told by what it counts, or by the hour.
          word(11, "eleven", "onze", "elf", "once(?= \\p{L}{2,}[aeo]s\\b)", "(?<=\\blas )once"),
          word(10, "ten", "dix", "zehn", "diez", "dez"),
          word(9, "nine", "neuf", "neun", "nueve", "nove", "九"),
          word(8, "eight", "huit", "acht", "ocho", "oito", "八"),
          word(7, "seven", "sept", "sieben", "siete", "sete", "七"),
          word(6, "six", "sechs", "s[eé]is", "六"),
          word(5, "five", "cinq", "fünf", "cinco", "五"),
          word(4, "four", "quatre", "quatro", "vier", "cuatro", "四", "よっつ"),
          word(3, "three", "trois", "drei", "tr[eéê]s", "三", "みっつ"),
          word(2, "two", "deux", "zwei", "d[oó]s", "dois", "duas", "二", "ふたつ"),
          word(1, "(?<=-)(?:one|une?)", "(?<=\\bet[ -])une?", "(?<=veinti|\\by )[uú]n[oa]?"),
          word(1, "(?<=\\be )uma?", "ein(?=und|hundert|tausend)", "一"),
          times(1_000_000, "millions?", "millionen", "millón", "millones", "milhão", "milhões"),
          times(1_000, "milliers?", "milhares", "mille", "mil(?:es)?"),
          times(1_000, "thousands?", "tausende?", "千"),
          times(
              100, "(?<!\\bper |\\bpour |\\bpor )(?:cient[oa]s?|cent[oa]s?|cents?)", "cien", "cem"),
          times(100, "hundreds?", "hunderte?", "centenas?", "百"),
          times(12, "dozens?", "douzaines?", "dutzende?", "docenas?", "dúzias?"),
          times(10, "十"),
          times(10_000, "万"),
          times(100_000_000, "億"));

  private static final String ONE_OF_THEM =
      WORDS.stream().map(word -> word.pattern().pattern()).collect(Collectors.joining("|"));

  // What German and English add to a number to make another word of it.
  private static final String ENDING =
      "(?:fold|mal|fach\\w*|prozentig\\w*|(?:minüt|stünd|täg|jähr)ig\\w*)?";

  // Of Japanese only with what is counted behind them: names are made of these signs, too.
  private static final Pattern NUMBER =
      compiled(
          "(?<!\\p{IsLatin})(?:%1$s)(?:(?:[ -](?:and |et |y |e )?|-et-|und)?(?:%1$s))*%2$s(?!\\p{IsLatin})"
                  .formatted(ONE_OF_THEM.replaceAll("\\|\\p{IsHan}", ""), ENDING)
              + "|[一二三四五六七八九十百千万億]+(?=[つ個人名分秒時日週月年歳円割倍回点台社種枚本件席]|\\P{IsHan}|$)");

  private NumberWords() {}

  /** A word and its number; some multiply what stands before them. */
  private record Word(Pattern pattern, long number, boolean multiplies) {}

  private static Word word(long number, String... said) {
    return new Word(compiled(String.join("|", said)), number, false);
  }

  private static Word times(long number, String... said) {
    return new Word(compiled(String.join("|", said)), number, true);
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * @param text folded and in small letters
   */
  static Set<String> of(String text) {
    var found = NUMBER.matcher(text).results();
    return found
        .map(number -> value(words(text, number.start(), number.end())))
        .filter(value -> value > 1)
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }

  /** Those of one number, one behind the other; what only joins them is passed over. */
  private static List<Word> words(String text, int from, int to) {
    var words = new ArrayList<Word>();
    int at = from;
    while (at < to) {
      int next = at + 1;
      for (var word : WORDS) {
        var matcher = word.pattern().matcher(text).useTransparentBounds(true).region(at, to);
        if (matcher.lookingAt()) {
          words.add(word);
          next = matcher.end();
          break;
        }
      }
      at = next;
    }
    return words;
  }

  private static long value(List<Word> words) {
    long total = 0;
    long pending = 0;
    for (var word : words) {
      if (!word.multiplies()) {
        pending += word.number();
      } else if (total + pending < word.number()) {
        total = Math.max(1, total + pending) * word.number();
        pending = 0;
      } else {
        total += Math.max(1, pending) * word.number();
        pending = 0;
      }
    }
    return total + pending;
  }
}
