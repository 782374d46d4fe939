package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
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
import java.util.Locale;

/**
 * What one rep may quote to one visitor besides the knowledge: what "/" offers it anyway.
 *
 * <p>Only whole texts, in the visitor's language or in none: no placeholder stands open in them.
 */
@ApplicationScoped
class OwnTexts {
  @Inject ShortcutMenu menu;
  @Inject LiveVisitors visitors;

  Beside of(RepCaller rep, ConversationSummary conversation) {
    var language = language(conversation.visitor());
    var shortcuts =
        menu.of(rep, conversation.id()).stream()
            .filter(item -> item.filled().missing().isEmpty())
            .filter(item -> isRead(item, language))
            .map(OwnTexts::passage)
            .toList();
    return new Beside(language, shortcuts);
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
