package io.foyer.copilot.control.model;

import java.util.List;
import java.util.regex.Pattern;

/** What a company is held to once it is said: each is one thing in the console's languages. */
final class Promises {
  private static final List<Pattern> ALL =
      List.of(
          any("free", "gratis", "gratuit\\w*", "kostenlos\\w*", "kostenfrei\\w*", "grátis", "無料"),
          any("discount\\w*", "\\w*rabatt\\w*", "descuento\\w*", "desconto\\w*", "remises?", "割引"),
          any("guarante\\w*", "garant\\w*", "warrant\\w*", "保証"),
          any("refund\\w*", "rembours\\w*", "reembols\\w*", "erstatt\\w*", "返金"),
          any("unlimited", "illimit\\w*", "unbegrenzt\\w*", "ilimitad\\w*", "無制限"),
          any("promis\\w*", "versprech\\w*", "prome[st]\\w*", "promet\\w*", "約束"),
          any("forever", "lifetime", "à vie", "lebenslang\\w*", "vitalici\\w*", "永久"));

  private Promises() {}

  private static Pattern any(String... words) {
    return Pattern.compile(
        "(?<!\\p{IsLatin})(?:" + String.join("|", words) + ")(?!\\p{IsLatin})",
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Whether a text promises what nothing of its basis speaks of. */
  static boolean isBeyond(String text, String basis) {
    var said = Folded.small(text);
    var known = Folded.small(basis);
    return ALL.stream().anyMatch(one -> one.matcher(said).find() && !one.matcher(known).find());
  }
}
