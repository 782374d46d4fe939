package io.foyer.copilot.control.model;

import io.foyer.platform.markdown.Markdown;
import io.foyer.platform.markdown.Piece;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences and links, and nothing that looks as if a machine had left it. */
final class PlainWords {
  private static final Set<String> KINDS = Set.of("p", "link");

  // Tags, entities, blanks that nobody filled in, and signs for which nothing was put back.
  private static final Pattern LEFT_OVER =
      Pattern.compile("<[a-zA-Z/!]|&#?\\w+;|[{}]|\\[\\[|]]|`|\\bNO_ANSWER\\b");

  private PlainWords() {}

  static boolean isPlain(String text) {
    return !LEFT_OVER.matcher(text).find() && isPlain(Markdown.pieces(text));
  }

  private static boolean isPlain(List<Piece> pieces) {
    return pieces.stream()
        .allMatch(
            one ->
                (one.kind() == null || KINDS.contains(one.kind()))
                    && isPlain(Objects.requireNonNullElse(one.in(), List.of())));
  }
}
