package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.OwnWords;
import io.foyer.copilot.entity.OwnWords.Place;
import io.foyer.copilot.entity.Spoken;
import io.foyer.copilot.entity.Spoken.By;
import io.foyer.copilot.entity.refusal.NothingAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each side of a talk reads its own language.
 *
 * <p>Each message of a visitor is translated once for all reps who read one language. No message
 * waits for its translation, and none is sent from here.
 */
@ApplicationScoped
public class TranslationDesk {
  // So many messages are translated at once at most; one that waits finds what another made.
  private static final int LOCKS = 32;

  @Inject CopilotSettings settings;
  @Inject Copilot copilot;
  @Inject CopilotDesk desk;
  @Inject Archive archive;
  @Inject TalkLanguages languages;
  @Inject KeptDrafts drafts;
  @Inject KeptWords words;

  private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

  /**
   * What is known of both languages of a talk.
   *
   * @param translator empty where nothing translates here
   * @param readings of the visitor's messages
   * @param own what reps wrote before it was translated
   */
  public record Talk(
      Optional<Ability> translator, Spoken visitor, List<KeptDraft> readings, List<OwnWords> own) {}

  /** For whoever may read the conversation; nothing is asked of an engine, and none is loaded. */
  public Talk talk(RepCaller rep, ConversationId id, String into) {
    var conversation = archive.find(rep, id);
    var translator = settings.isOff() ? Optional.<Ability>empty() : copilot.translator();
    var visitor =
        translator.map(any -> languages.of(rep, conversation)).orElse(new Spoken("", By.NOTHING));
    return new Talk(translator, visitor, drafts.readings(id, into), words.of(id));
  }

  /** In which language the visitor writes, as the rep says. */
  public void choose(RepCaller rep, ConversationId id, String code) {
    languages.choose(rep, desk.held(rep, id), code);
  }

  /**
   * What the rep wrote itself, where it sends a translation of it.
   *
   * @param message under which it is sent
   */
  public void keepOwn(RepCaller rep, ConversationId id, ClientId message, String text) {
    var conversation = desk.held(rep, id);
    words.keep(new Place(conversation.id(), message), rep.rep(), CopilotDesk.typed(text));
  }

  /** A message of the visitor for those who read a language. */
  public Job reading(RepCaller rep, ConversationId id, long message, String into) {
    var conversation = desk.held(rep, id);
    var text = text(rep, conversation, message);
    var names = People.of(rep, conversation);
    if (kept(id, message, into).isEmpty()) {
      drafts.requireRoom(rep.rep(), conversation.visitor());
    }
    return new Job(rep, conversation, new Translate(text, into, "", names, message));
  }

  /** Tells what was made of it before, else asks; whoever wants the same meanwhile waits for it. */
  public void read(Job job, DraftSink sink) {
    var task = (Translate) job.task();
    var id = Objects.requireNonNull(job.conversation());
    synchronized (locks.get(Math.floorMod((id.value() + task.message()).hashCode(), LOCKS))) {
      kept(id, task.message(), task.into())
          .ifPresentOrElse(kept -> Readings.tell(kept, sink), () -> desk.run(job, sink));
    }
  }

  private Optional<KeptDraft> kept(ConversationId id, long message, String into) {
    return drafts.readings(id, into).stream().filter(one -> one.message() == message).findFirst();
  }

  private String text(RepCaller rep, ConversationSummary conversation, long message) {
    return archive.after(rep, conversation.id(), message - 1).page().entries().stream()
        .filter(entry -> entry.seq() == message && LastWords.isOfVisitor(entry))
        .findFirst()
        .flatMap(entry -> entry.text())
        .filter(text -> !text.isBlank())
        .orElseThrow(NothingAsked::new);
  }
}
