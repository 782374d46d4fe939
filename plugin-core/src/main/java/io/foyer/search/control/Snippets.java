package io.foyer.search.control;

import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.Note;
import io.foyer.platform.markdown.Markdown;
import io.foyer.search.entity.Plain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows where in a conversation the words stand: in the message, or else the note, with most. */
@ApplicationScoped
class Snippets {
  @Inject Talks talks;

  /** By conversation; none where the words stand in names alone. */
  Map<String, Snippet> of(List<String> ids, List<String> words) {
    var best = new HashMap<String, Snippet>();
    if (words.isEmpty()) {
      return best;
    }
    var hits = new HashMap<String, Long>();
    for (var entry : talks.messages(ids)) {
      offer(entry, words, best, hits);
    }
    for (var note : talks.notes(ids)) {
      offer(note, words, best, hits);
    }
    return best;
  }

  private static void offer(
      Entry entry, List<String> words, Map<String, Snippet> best, Map<String, Long> hits) {
    var text = entry.text().map(Markdown::words).orElse("");
    var author = entry.author();
    var byVisitor = author.kind() == Author.Kind.VISITOR;
    take(entry.conversation().value(), text, words, hits)
        .map(around -> new Snippet(around, author.name(), byVisitor, false))
        .ifPresent(snippet -> best.put(entry.conversation().value(), snippet));
  }

  private static void offer(
      Note note, List<String> words, Map<String, Snippet> best, Map<String, Long> hits) {
    take(note.conversation().value(), Markdown.words(note.text()), words, hits)
        .map(around -> new Snippet(around, note.author().name(), false, true))
        .ifPresent(snippet -> best.put(note.conversation().value(), snippet));
  }

  /** The words around the first hit, where the text has more of them than any before. */
  private static Optional<String> take(
      String id, String text, List<String> words, Map<String, Long> hits) {
    var plain = Plain.of(text);
    var count = words.stream().filter(plain::contains).count();
    if (count <= hits.getOrDefault(id, 0L)) {
      return Optional.empty();
    }
    hits.put(id, count);
    var first = words.stream().mapToInt(plain::indexOf).filter(at -> at >= 0).min().orElse(0);
    // Plain letters may be more or fewer than those they stand for: the place is near enough.
    return Optional.of(Snippet.around(text, Math.min(first, Math.max(0, text.length() - 1))));
  }
}
