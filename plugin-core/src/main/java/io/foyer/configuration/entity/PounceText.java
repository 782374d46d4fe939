package io.foyer.configuration.entity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with which a visitor is spoken to on a rep's behalf.
 *
 * @param id record id
 * @param language tag such as {@code en} or {@code pt-BR}; null for any
 * @param stream record id of the live stream whose visitors it is for; null for any
 * @param page beginnings of the paths it is for, with commas between; null for any
 * @param order the lowest number of those that fit alike decides; several of one number take turns
 * @param text markdown with placeholders such as {@code {Company}} or {@code {Company|your team}}
 */
public record PounceText(
    String id,
    String name,
    Kind kind,
    @Nullable String language,
    @Nullable String stream,
    @Nullable String page,
    int order,
    String text) {

  /** In characters, as written and as filled in: what is read at a glance beside a launcher. */
  public static final int LONGEST = 500;

  /** When it is said. */
  public enum Kind {
    /** First. */
    GREETING,
    /** Once more, to who has not answered. */
    NUDGE
  }

  /** Whether a text can be said as far as its length goes. */
  public static boolean isShort(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST;
  }

  /** The beginnings of paths that are meant; none where it is for any page. */
  public List<String> paths() {
    return page == null
        ? List.of()
        : Stream.of(page.split(",", -1))
            .map(String::strip)
            .filter(path -> !path.isEmpty())
            .toList();
  }

  /** Whether it may be said on the page of that path; a slash alone means the home page. */
  public boolean isForPage(String path) {
    var asked = path.toLowerCase(Locale.ROOT);
    return page == null
        || paths().stream()
            .map(begin -> begin.toLowerCase(Locale.ROOT))
            .anyMatch(begin -> begin.equals("/") ? asked.equals("/") : asked.startsWith(begin));
  }
}
