package io.foyer.conversations.entity;

import io.foyer.access.entity.RepId;
import java.util.ArrayList;
import java.util.List;

/**
 * A person whom a note calls.
 *
 * @param name as it stands behind the “@” in the text
 */
public record Mentioned(RepId id, String name) {
  /** As many as one note calls; more would be a circular. */
  public static final int MOST = 10;

  /** Whether the text calls it by this name. */
  boolean isIn(String text) {
    return text.contains("@" + name);
  }

  static String lines(List<Mentioned> mentioned) {
    return String.join(
        "\n",
        mentioned.stream().map(one -> one.id.value() + " " + one.name.replace('\n', ' ')).toList());
  }

  static List<Mentioned> read(String lines) {
    var read = new ArrayList<Mentioned>();
    for (var line : lines.lines().toList()) {
      var space = line.indexOf(' ');
      read.add(new Mentioned(new RepId(line.substring(0, space)), line.substring(space + 1)));
    }
    return List.copyOf(read);
  }
}
