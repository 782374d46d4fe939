package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.MessageText;
import org.jspecify.annotations.Nullable;

/**
 * That somebody types, and perhaps what.
 *
 * <p>The words live only as long as it takes to tell them: they are neither stored nor logged.
 *
 * @param words null where they are not shown
 */
record Keystrokes(boolean typing, @Nullable String words) {
  /** In UTF-16 units: the rep reads along at the end of what is typed. */
  static final int LONGEST = 500;

  static Keystrokes silent(boolean typing) {
    return new Keystrokes(typing, null);
  }

  /** As a browser sent them: no longer than is shown, and gone once nobody types. */
  static Keystrokes typed(boolean typing, @Nullable String typed) {
    if (!typing || typed == null) {
      return silent(typing);
    }
    var from = Math.max(0, typed.length() - LONGEST);
    return new Keystrokes(true, MessageText.cleaned(typed.substring(from)));
  }

  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return typing ? "typing" : "not typing";
  }
}
