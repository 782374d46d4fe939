package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a visitor said last: that is what the copilot answers and reads. */
@ApplicationScoped
class LastWords {
  // What one asks stands in the last few messages; more would be the talk before it.
  static final int LOOKED_BACK = 40;
  private static final int LONGEST_QUESTION = 4_000;

  @Inject Archive archive;

  /** What stands after the last answer, else the last thing the visitor said. */
  Optional<String> of(RepCaller rep, ConversationSummary conversation) {
    var from = Math.max(0, conversation.lastSeq() - LOOKED_BACK);
    var said =
        archive.after(rep, conversation.id(), from).page().entries().stream()
            .filter(LastWords::isSaid)
            .toList();
    var question = new StringBuilder();
    for (int at = said.size() - 1; at >= 0; at--) {
      if (isOfVisitor(said.get(at))) {
        question.insert(0, said.get(at).text().orElse("") + "\n");
      } else if (question.length() > 0) {
        break;
      }
    }
    return Optional.of(cut(question.toString().strip())).filter(text -> !text.isEmpty());
  }

  /** Whether a visitor wrote it; a file says nothing. */
  static boolean isOfVisitor(Entry entry) {
    return isSaid(entry) && entry.author().kind() == Author.Kind.VISITOR;
  }

  private static boolean isSaid(Entry entry) {
    return entry.kind() == EntryKind.MESSAGE && entry.file().isEmpty();
  }

  /** The end of it: there the question stands. */
  private static String cut(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_QUESTION));
  }
}
