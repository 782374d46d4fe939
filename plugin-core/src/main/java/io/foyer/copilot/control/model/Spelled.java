package io.foyer.copilot.control.model;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shares, numbers and days that are said in words: each is one thing in the console's languages.
 *
 * <p>It knows more than what a company is held to, so it is for words that nobody reads before they
 * are said. What is often said without meaning it, such as one or May, is not among them.
 */
final class Spelled {
  private static final List<Pattern> ALL =
      List.of(
          any("per ?cent", "pour ?cent", "prozent", "por ciento", "por cento", "パーセント"),
          any("half", "moitié", "hälfte", "halber", "mitad", "metade", "半額"),
          any("monday", "lundi", "montag", "lunes", "segunda-feira", "月曜日?"),
          any("tuesday", "mardi", "dienstag", "martes", "terça-feira", "火曜日?"),
          any("wednesday", "mercredi", "mittwoch", "miércoles", "quarta-feira", "水曜日?"),
          any("thursday", "jeudi", "donnerstag", "jueves", "quinta-feira", "木曜日?"),
          any("friday", "vendredi", "freitag", "viernes", "sexta-feira", "金曜日?"),
          any("saturday", "samedi", "samstag", "sábado", "土曜日?"),
          any("sunday", "dimanche", "sonntag", "domingo", "日曜日?"),
          any("today", "aujourd['’]hui", "heute", "hoy", "hoje", "今日", "本日"),
          any("tomorrow", "demain", "(?<!guten )morgen", "mañana", "amanhã", "明日", "あした"),
          any(
              "day after tomorrow",
              "après-demain",
              "übermorgen",
              "pasado mañana|depois de amanhã|明後日"),
          any("tonight", "ce soir", "heute abend", "esta noche", "esta noite", "今夜", "今晩"),
          any("week ?end", "wochenende", "fin de semana", "fim de semana", "週末"),
          any("expires?", "expire[nr]?", "läuft ab", "expiran?", "期限"),
          any("limited", "limitée?s?", "begrenzt\\w*", "limitad[oa]s?", "限定"),
          any("exclusive\\w*", "exclusi[fv]\\w*", "exklusiv\\w*"),
          any("cheap\\w*", "moins cher\\w*", "billig\\w*", "günstig\\w*", "barat[oa]s?", "格安"));

  private Spelled() {}

  private static Pattern any(String... words) {
    return Pattern.compile(
        "(?<!\\p{IsLatin})(?:" + String.join("|", words) + ")(?!\\p{IsLatin})",
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Whether a text says one of them that its basis does not. */
  static boolean isBeyond(String text, String basis) {
    var said = Folded.small(text);
    var known = Folded.small(basis);
    var numbers = new HashSet<>(NumberWords.of(known));
    numbers.addAll(Figures.of(basis));
    return !numbers.containsAll(NumberWords.of(said))
        || ALL.stream().anyMatch(one -> one.matcher(said).find() && !one.matcher(known).find());
  }
}
