package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.control.model.ModelSettings;
import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.Skill;
import io.foyer.copilot.entity.Tone;
import io.foyer.copilot.entity.ToneDefault;
import io.foyer.copilot.entity.refusal.CopilotOff;
import io.foyer.copilot.entity.refusal.NothingAsked;
import io.foyer.copilot.entity.refusal.TextTooLong;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where reps ask for drafts.
 *
 * <p>Only who has a conversation is drafted for, from what that conversation says. A draft is kept
 * before it is shown; it is never sent from here.
 */
@ApplicationScoped
public class CopilotDesk {
  private static final Set<Skill> BEFORE = Set.of(Skill.OPEN, Skill.EXPAND, Skill.TUNE);

  @Inject CopilotSettings settings;
  @Inject Copilot copilot;
  @Inject ModelSettings model;
  @Inject Archive archive;
  @Inject LiveVisitors visitors;
  @Inject Configurations configurations;
  @Inject KeptDrafts drafts;
  @Inject OwnTexts beside;
  @Inject LastWords lastWords;
  @Inject TalkLanguages languages;

  /**
   * One wish for a draft that was found in order.
   *
   * @param rep who asks, or in whose name it is said
   * @param conversation null for words that are to begin one
   */
  public record Job(
      RepId rep, VisitorId visitor, @Nullable ConversationId conversation, CopilotTask task) {
    Job(RepCaller rep, ConversationSummary conversation, CopilotTask task) {
      this(rep.rep(), conversation.visitor(), conversation.id(), task);
    }
  }

  /** Nothing where the copilot is off; nothing is loaded then either. */
  public List<Ability> abilities() {
    return all().stream().filter(ability -> ability.skill() != Skill.OPEN).toList();
  }

  /** The same where nobody has spoken yet: nothing was asked, and nothing can be translated. */
  public List<Ability> abilitiesBefore() {
    return all().stream().filter(ability -> BEFORE.contains(ability.skill())).toList();
  }

  private List<Ability> all() {
    return settings.isOff() ? List.of() : copilot.abilities();
  }

  /**
   * An answer to what the visitor said last.
   *
   * @param alternative 0 for the best one, 1 for the next
   */
  public Job suggest(RepCaller rep, ConversationId id, int alternative) {
    var conversation = conversation(rep, id);
    var question = question(rep, conversation).orElseThrow(NothingAsked::new);
    var names = People.of(rep, conversation);
    var facts = facts(conversation);
    var own = beside.of(rep, conversation, question);
    var shown = drafts.offered(id, rep.rep(), alternative);
    return new Job(rep, conversation, new Suggest(question, alternative, names, facts, own, shown));
  }

  /** The rep's own text in a tone; what it and the visitor are called stays as it is. */
  public Job tune(RepCaller rep, ConversationId id, String text, Tone tone) {
    var conversation = conversation(rep, id);
    var names = new HashSet<>(People.of(rep, conversation));
    names.addAll(People.words(configurations.current().company().name()));
    return new Job(rep, conversation, new Tune(typed(text), tone, names));
  }

  /** What the rep noted, as a reply to what the visitor said last. */
  public Job expand(RepCaller rep, ConversationId id, String notes, Tone tone) {
    var conversation = conversation(rep, id);
    var said = question(rep, conversation).orElse("");
    var names = People.of(rep, conversation);
    return new Job(rep, conversation, new Expand(typed(notes), said, tone, names));
  }

  /** The rep's own text in the language in which the visitor writes. */
  public Job translate(RepCaller rep, ConversationId id, String text) {
    var conversation = conversation(rep, id);
    var said = question(rep, conversation).orElseThrow(NothingAsked::new);
    var names = People.of(rep, conversation);
    var into = languages.of(rep, conversation).code();
    return new Job(rep, conversation, new Translate(typed(text), into, said, names));
  }

  /** What the visitor said last, in the rep's language. */
  public Job read(RepCaller rep, ConversationId id, String into) {
    var conversation = conversation(rep, id);
    var said = question(rep, conversation).orElseThrow(NothingAsked::new);
    var names = People.of(rep, conversation);
    return new Job(rep, conversation, new Translate(said, into, "", names));
  }

  /** How the rep speaks to the visitor unless it chooses otherwise. */
  public Tone tone(RepCaller rep, ConversationId id) {
    return ToneDefault.of(visitors.find(archive.find(rep, id).visitor()));
  }

  /** Drafts; what comes of it is kept and then told. */
  public void run(Job job, DraftSink sink) {
    var watched = new WatchedRun(job, drafts, sink);
    copilot.start(job.task(), watched);
    watched.end();
  }

  /** What was drafted in a conversation that the rep may read. */
  public List<KeptDraft> drafts(RepCaller rep, ConversationId id) {
    return drafts.of(archive.find(rep, id).id());
  }

  static String typed(String text) {
    if (text.length() > MessageText.LONGEST) {
      throw new TextTooLong();
    }
    return MessageText.cleaned(text);
  }

  private ConversationSummary conversation(RepCaller rep, ConversationId id) {
    var conversation = held(rep, id);
    drafts.requireRoom(rep.rep(), conversation.visitor());
    return conversation;
  }

  /** One that the rep has. */
  ConversationSummary held(RepCaller rep, ConversationId id) {
    if (settings.isOff()) {
      throw new CopilotOff();
    }
    var conversation = archive.find(rep, id);
    if (!conversation.isHeldBy(rep.rep())) {
      throw new NotYourConversation();
    }
    return conversation;
  }

  private Map<String, String> facts(ConversationSummary conversation) {
    return visitors
        .find(conversation.visitor())
        .map(visitor -> VisitorFacts.of(visitor, model.visitorFacts()))
        .orElse(Map.of());
  }

  private Optional<String> question(RepCaller rep, ConversationSummary conversation) {
    return lastWords.of(rep, conversation);
  }
}
