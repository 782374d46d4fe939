package io.foyer.conversations.entity;

import io.foyer.conversations.entity.refusal.MessageEmpty;
import io.foyer.conversations.entity.refusal.MessageTooLong;

/**
 * What somebody wrote.
 *
 * <p>It is kept as typed; its formatting is read anew wherever it is shown. Only what no person
 * types goes: control characters other than line feed and tab, and halves of surrogate pairs, which
 * not every database can store.
 */
public record MessageText(String value) implements Saying {
  /** In UTF-16 units, as browsers count; the column holds as many. */
  public static final int LONGEST = 8_000;

  public static MessageText typed(String typed) {
    var value = cleaned(typed);
    if (value.isBlank()) {
      throw new MessageEmpty();
    }
    if (value.length() > LONGEST) {
      throw new MessageTooLong(LONGEST);
    }
    return new MessageText(value);
  }

  /** The text without what no person types; may be empty. */
  public static String cleaned(String typed) {
    var kept = new StringBuilder(typed.length());
    typed.codePoints().filter(MessageText::isKept).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isKept(int point) {
    var isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point == '\n' || point == '\t' || (!Character.isISOControl(point) && !isHalf);
  }

  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return "MessageText of " + value.length();
  }
}
