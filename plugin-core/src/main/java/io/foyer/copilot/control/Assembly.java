package io.foyer.copilot.control;

import io.foyer.copilot.control.knowledge.Hit;
import io.foyer.copilot.control.knowledge.PassageIndex;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reply put together from notes: each becomes a sentence, and one that only names a subject of
 * the knowledge is answered by its passage.
 *
 * <p>It adds no words of its own: what is not noted stands in an article.
 */
final class Assembly {
  // "battery price", "how long installing takes": more words are a statement of the rep's.
  private static final int MOST_WORDS_OF_SUBJECT = 4;
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\n|;)\\s*");
  private static final Pattern BULLET = Pattern.compile("^(?:[-*+•–]|\\d{1,2}[.)])\\s+");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…:。！？][)\"’”]?$");

  private final Optional<PassageIndex> knowledge;
  private final Set<Source> sources = new LinkedHashSet<>();
  private final Set<String> parts = new LinkedHashSet<>();

  private Assembly(Optional<PassageIndex> knowledge) {
    this.knowledge = knowledge;
  }

  /** A text and what it quotes. */
  record Assembled(String text, List<Source> sources) {}

  static Assembled of(Expand task, Optional<PassageIndex> knowledge) {
    var assembly = new Assembly(knowledge);
    var said = new ArrayList<String>();
    for (var line : BETWEEN.split(task.notes().strip(), -1)) {
      var note = BULLET.matcher(line.strip()).replaceFirst("").strip();
      if (!note.isEmpty()) {
        assembly.add(note, said);
      }
    }
    assembly.close(said);
    return new Assembled(String.join("\n\n", assembly.parts), List.copyOf(assembly.sources));
  }

  /** Sentences of the rep's stay together; a passage stands alone. */
  private void add(String note, List<String> said) {
    var passage = passage(note);
    if (passage.isPresent()) {
      close(said);
      parts.add(passage.get().text());
      sources.add(passage.get().source());
    } else {
      said.add(sentence(note));
    }
  }

  private void close(List<String> said) {
    if (!said.isEmpty()) {
      parts.add(String.join(" ", said));
      said.clear();
    }
  }

  private Optional<Passage> passage(String note) {
    var isSubject = !ENDED.matcher(note).matches() && words(note).count() <= MOST_WORDS_OF_SUBJECT;
    return knowledge
        .filter(any -> isSubject)
        .flatMap(index -> index.find(note).stream().filter(Hit::isGood).findFirst())
        .map(Hit::passage);
  }

  private static Stream<String> words(String note) {
    return Stream.of(note.split("\\s+", -1));
  }

  /** With a capital and an end, as far as its first word is written small as a whole. */
  private static String sentence(String note) {
    var first = words(note).findFirst().orElse("");
    var isPlain = first.chars().allMatch(Character::isLetter) && isSmall(first);
    var begun = isPlain ? note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1) : note;
    return ENDED.matcher(begun).matches() ? begun : begun + ".";
  }

  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }
}
