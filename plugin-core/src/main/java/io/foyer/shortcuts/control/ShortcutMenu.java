package io.foyer.shortcuts.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Shortcut;
import io.foyer.configuration.entity.Team;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.routing.control.Assignments;
import io.foyer.shortcuts.entity.OwnShortcut;
import io.foyer.shortcuts.entity.Placeholders;
import io.foyer.shortcuts.entity.Placeholders.Filled;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What "/" offers a rep in a conversation: its own texts and those of its teams, filled in with
 * what the visitor may read.
 */
@ApplicationScoped
public class ShortcutMenu {
  @Inject OwnShortcuts own;
  @Inject Configurations configurations;
  @Inject Archive archive;
  @Inject Assignments assignments;
  @Inject LiveVisitors visitors;

  /**
   * One text.
   *
   * @param team its team's name; null for everybody's and for the rep's own
   * @param language as the CRM has it; null for any
   */
  public record Item(
      String id,
      String name,
      Filled filled,
      boolean isOwn,
      @Nullable String team,
      @Nullable String language) {}

  /**
   * The rep's own first, then those in the visitor's language, then the others.
   *
   * @throws NotYourConversation where another rep has the conversation
   */
  @Transactional
  public List<Item> of(RepCaller rep, ConversationId id) {
    var conversation = archive.find(rep, id);
    if (!conversation.isHeldBy(rep.rep())) {
      throw new NotYourConversation();
    }
    return filled(rep, conversation.visitor());
  }

  /**
   * The same for the rep's first words to a visitor who has not asked.
   *
   * @throws NotYourConversation where the visitor is not routed to the rep
   */
  @Transactional
  public List<Item> of(RepCaller rep, VisitorId id) {
    if (!assignments.isRoutedTo(id, rep.rep())) {
      throw new NotYourConversation();
    }
    return filled(rep, id);
  }

  private List<Item> filled(RepCaller rep, VisitorId id) {
    var visitor = visitors.find(id);
    var us = configurations.current().company().name();
    var values = PlaceholderValues.of(rep.name(), us, visitor);
    var mine =
        own.of(rep.rep()).stream().map(text -> item(text, Placeholders.fill(text.text(), values)));
    var teams =
        Stream.of(true, false)
            .flatMap(inTheirs -> ofTeams(rep).filter(text -> isRead(text, visitor) == inTheirs))
            .map(text -> item(text, Placeholders.fill(text.text(), values)));
    return Stream.concat(mine, teams).toList();
  }

  private Stream<Shortcut> ofTeams(RepCaller rep) {
    return configurations.current().playbook().shortcuts().stream()
        .filter(
            text ->
                text.team() == null
                    || team(text.team())
                        .filter(
                            team ->
                                team.members().stream().anyMatch(m -> m.rep().equals(rep.rep())))
                        .isPresent());
  }

  private static boolean isRead(Shortcut text, Optional<Visitor> visitor) {
    var language = text.language();
    return language == null || visitor.filter(one -> one.locality().speaks(language)).isPresent();
  }

  private Item item(OwnShortcut text, Filled filled) {
    return new Item(text.id(), text.name(), filled, true, null, null);
  }

  private Item item(Shortcut text, Filled filled) {
    var team = text.team() == null ? null : team(text.team()).map(Team::name).orElse(null);
    return new Item(text.id(), text.name(), filled, false, team, text.language());
  }

  private Optional<Team> team(String id) {
    return Optional.ofNullable(configurations.current().teams().get(id));
  }
}
