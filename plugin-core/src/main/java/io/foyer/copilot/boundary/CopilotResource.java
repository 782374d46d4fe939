package io.foyer.copilot.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Worded;
import io.foyer.copilot.control.CopilotDesk;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.control.language.LanguageCode;
import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.Skill;
import io.foyer.copilot.entity.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The copilot in the console: what it can do, and its drafts. */
@RequestScoped
@Path("copilot")
public class CopilotResource {
  // Nobody asks for the same answer more often; a number without bound would be.
  static final int MOST_ALTERNATIVES = 50;

  @Inject CopilotDesk desk;
  @Inject CurrentCaller caller;

  /**
   * One skill of the menu.
   *
   * @param engine name and version
   * @param state as {@link Ability.State}
   */
  public record AbilityView(String skill, String engine, boolean model, String state) {
    static AbilityView of(Ability ability) {
      var engine = ability.engine();
      return new AbilityView(
          ability.skill().word(),
          engine.name() + " " + engine.version(),
          engine.isModel(),
          ability.state().word());
    }
  }

  /**
   * What the menu of a conversation shows.
   *
   * @param tone as {@link Tone}, unless the rep chooses another
   */
  public record AbilitiesView(List<AbilityView> abilities, String tone) {}

  /**
   * A draft as it was kept.
   *
   * @param automated it was made to be said in the rep's name, not asked for by the rep
   * @param refused why it could not be used, as {@link Failure} or discarded
   */
  public record KeptView(
      String id,
      String rep,
      boolean automated,
      String skill,
      String engine,
      String text,
      String sources,
      Instant at,
      @Nullable String refused) {
    static KeptView of(KeptDraft kept) {
      return new KeptView(
          kept.id(),
          kept.rep().value(),
          kept.isAutomated(),
          kept.skill().word(),
          kept.engine(),
          kept.text(),
          kept.sources(),
          kept.draftedAt(),
          kept.refused().orElse(null));
    }
  }

  public record KeptListView(List<KeptView> drafts) {}

  @GET
  @Path("for/{conversation}")
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Who.REP)
  public AbilitiesView abilities(@PathParam("conversation") String conversation) {
    var tone = desk.tone(caller.rep(), new ConversationId(conversation));
    return new AbilitiesView(desk.abilities().stream().map(AbilityView::of).toList(), tone.word());
  }

  /** What was drafted in a conversation, by which engine; for whoever has to answer for it. */
  @GET
  @Path("drafts/{conversation}")
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Who.MANAGER)
  public KeptListView drafts(@PathParam("conversation") String conversation) {
    var kept = desk.drafts(caller.rep(), new ConversationId(conversation));
    return new KeptListView(kept.stream().map(KeptView::of).toList());
  }

  /** Answers in lines of JSON, see {@link DraftLines}. */
  @POST
  @Path("for/{conversation}")
  @Produces("application/x-ndjson")
  @Allowed(Who.REP)
  public StreamingOutput draft(@PathParam("conversation") String conversation, Body body) {
    var job = job(new ConversationId(conversation), body);
    return out -> desk.run(job, new DraftLines(out));
  }

  private Job job(ConversationId conversation, Body body) {
    return switch (skill(body)) {
      case SUGGEST ->
          desk.suggest(
              caller.rep(), conversation, body.numberOrZero("alternative", MOST_ALTERNATIVES));
      case OPEN -> throw body.wrong("skill");
      case EXPAND -> {
        var tone = named(Tone.class, body, "tone");
        yield desk.expand(caller.rep(), conversation, body.text("text"), tone);
      }
      case TRANSLATE -> translate(conversation, body);
      case TUNE ->
          desk.tune(caller.rep(), conversation, body.text("text"), named(Tone.class, body, "tone"));
    };
  }

  /** With a text that goes to the visitor; without one what the visitor said is to be read. */
  private Job translate(ConversationId conversation, Body body) {
    var text = body.textOrNull("text");
    if (text != null && !text.isBlank()) {
      return desk.translate(caller.rep(), conversation, text);
    }
    var into = body.text("into");
    if (!LanguageCode.is(into)) {
      throw body.wrong("into");
    }
    return desk.read(caller.rep(), conversation, into);
  }

  static Skill skill(Body body) {
    return named(Skill.class, body, "skill");
  }

  static <W extends Enum<W> & Worded> W named(Class<W> words, Body body, String field) {
    var word = body.text(field);
    return Arrays.stream(words.getEnumConstants())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow(() -> body.wrong(field));
  }
}
