package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.copilot.entity.CopilotTask.Beside;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.copilot.entity.Source.Kind;
import io.foyer.shortcuts.control.ShortcutMenu;
import io.foyer.shortcuts.control.ShortcutMenu.Item;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;

/**
 * What one rep may quote to one visitor besides the knowledge: what "/" offers it anyway, and what
 * was answered before in conversations that it may read.
 *
 * <p>Of shortcuts only whole texts, in the visitor's language or in none: no placeholder stands
 * open in them.
 */
@ApplicationScoped
class OwnTexts {
  private static final Logger LOG = System.getLogger(OwnTexts.class.getName());

  @Inject ShortcutMenu menu;
  @Inject LiveVisitors visitors;
  @Inject PastAnswers answers;
  @Inject Configurations configurations;

  /**
   * @param question what the visitor asked: what was answered to others is found by it
   */
  Beside of(RepCaller rep, ConversationSummary conversation, String question) {
    var language = language(conversation.visitor());
    var shortcuts =
        menu.of(rep, conversation.id()).stream()
            .filter(item -> item.filled().missing().isEmpty())
            .filter(item -> isRead(item, language))
            .map(OwnTexts::passage)
            .toList();
    return new Beside(language, shortcuts, past(rep, question));
  }

  /** A database that is too slow for it costs the rep these alone. */
  private List<Passage> past(RepCaller rep, String question) {
    if (!configurations.current().company().pastAnswers()) {
      return List.of();
    }
    try {
      return answers.like(rep, question);
    } catch (PersistenceException slow) {
      LOG.log(Level.WARNING, "past answers were not found", slow);
      return List.of();
    }
  }

  /** The visitor's; empty where it is none that Foyer speaks. */
  String language(VisitorId id) {
    return visitors
        .find(id)
        .map(visitor -> visitor.locality().language())
        .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
        .filter(CompanyTexts.SPOKEN::contains)
        .orElse("");
  }

  private static boolean isRead(Item item, String language) {
    var written = item.language();
    return written == null || language.isEmpty() || written.equals(language);
  }

  private static Passage passage(Item item) {
    var source = new Source(item.name(), null, null, Kind.SHORTCUT);
    return new Passage(source, "", "", item.filled().text());
  }
}
