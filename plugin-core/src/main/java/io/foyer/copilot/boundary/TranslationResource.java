package io.foyer.copilot.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.copilot.control.TranslationDesk;
import io.foyer.copilot.control.TranslationDesk.Talk;
import io.foyer.copilot.control.language.LanguageCode;
import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.OwnWords;
import io.foyer.copilot.entity.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both languages of a conversation, as the console shows them. */
@RequestScoped
@Path("copilot/languages/{conversation}")
public class TranslationResource {
  @Inject TranslationDesk desk;
  @Inject CurrentCaller caller;

  /**
   * What is known when a conversation opens.
   *
   * @param state as {@link Ability.State}; null where nothing translates here
   * @param language of the visitor; empty where nothing tells
   * @param by as {@link Spoken.By}
   */
  public record TalkView(
      @Nullable String state,
      String language,
      String by,
      List<ReadingView> readings,
      List<OwnView> own) {
    static TalkView of(Talk talk) {
      return new TalkView(
          talk.translator().map(one -> one.state().word()).orElse(null),
          talk.visitor().code(),
          talk.visitor().by().word(),
          talk.readings().stream().map(ReadingView::of).toList(),
          talk.own().stream().map(OwnView::of).toList());
    }
  }

  /**
   * A message of the visitor, translated.
   *
   * @param failed that there was nothing to translate; else null
   */
  public record ReadingView(
      long seq, String text, String engine, String from, @Nullable String failed) {
    static ReadingView of(KeptDraft kept) {
      return new ReadingView(
          kept.message(),
          kept.text(),
          kept.engine(),
          kept.languages().from(),
          kept.refused().orElse(null));
    }
  }

  /** What a rep wrote before it sent a translation of it. */
  public record OwnView(String clientId, String rep, String text) {
    static OwnView of(OwnWords own) {
      return new OwnView(own.clientId(), own.rep().value(), own.text());
    }
  }

  /** For those who read a language. */
  @GET
  @Path("for/{into}")
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Who.REP)
  public TalkView talk(
      @PathParam("conversation") String conversation, @PathParam("into") String into) {
    return TalkView.of(desk.talk(caller.rep(), new ConversationId(conversation), into));
  }

  /** The rep says in which language the visitor writes. */
  @POST
  @Allowed(Who.REP)
  public void choose(@PathParam("conversation") String conversation, Body body) {
    desk.choose(caller.rep(), new ConversationId(conversation), language(body, "language"));
  }

  /** The rep sends a translation of what it wrote. */
  @POST
  @Path("own")
  @Allowed(Who.REP)
  public void keepOwn(@PathParam("conversation") String conversation, Body body) {
    var message = new ClientId(body.text("clientId"));
    desk.keepOwn(caller.rep(), new ConversationId(conversation), message, body.text("text"));
  }

  /** Answers in lines of JSON, see {@link DraftLines}. */
  @POST
  @Path("messages")
  @Produces("application/x-ndjson")
  @Allowed(Who.REP)
  public StreamingOutput read(@PathParam("conversation") String conversation, Body body) {
    var id = new ConversationId(conversation);
    var job = desk.reading(caller.rep(), id, body.whole("seq"), language(body, "into"));
    return out -> desk.read(job, new DraftLines(out));
  }

  private static String language(Body body, String field) {
    var code = body.text(field);
    if (!LanguageCode.is(code)) {
      throw body.wrong(field);
    }
    return code;
  }
}
