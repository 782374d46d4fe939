package io.foyer.invitations.control;

import io.foyer.visitors.entity.HostileText;
import java.util.stream.Collectors;

/** Words from outside as they may stand in somebody's calendar: nothing that is not seen. */
final class PlainWords {
  private static final int LONGEST = 255;
  private static final int LONGEST_PLACE = 1_000;

  /** A question of 200 characters and an answer of 2,000 stand on one line. */
  private static final int LONGEST_LINE = 2_500;

  private PlainWords() {}

  static String line(String words) {
    return HostileText.clean(words, LONGEST);
  }

  static String place(String words) {
    return HostileText.clean(words, LONGEST_PLACE);
  }

  /** A name within a parameter, where a quote would end it. */
  static String name(String words) {
    return line(words.replaceAll("[\"^]", ""));
  }

  /** Lines stay lines. */
  static String lines(String words) {
    return words
        .lines()
        .map(line -> HostileText.clean(line, LONGEST_LINE))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
