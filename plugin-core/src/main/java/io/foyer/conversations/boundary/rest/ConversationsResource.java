package io.foyer.conversations.boundary.rest;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.CrmRecords;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.refusal.MomentUnreadable;
import io.foyer.protocol.ConversationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rep's conversations: what waits or is open, what is over, and each read back. */
@Path("conversations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConversationsResource {
  private static final Comparator<ConversationSummary> LATEST_FIRST =
      Comparator.comparing((ConversationSummary one) -> one.times().startedAt()).reversed();

  @Inject Archive archive;
  @Inject CrmRecords records;
  @Inject ConversationViews views;
  @Inject Configurations configurations;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  @GET
  @Allowed(Who.REP)
  public ConversationPage list(
      @QueryParam("state") @DefaultValue("open") String state,
      @QueryParam("before") @Nullable String before) {
    return state.equals("ended") ? ended(before) : live();
  }

  @GET
  @Path("{id}")
  @Allowed(Who.REP)
  public ConversationView one(@PathParam("id") String id) {
    return views.forReps(archive.find(caller.rep(), new ConversationId(id)));
  }

  @GET
  @Path("{id}/playback")
  @Allowed(Who.REP)
  public PlaybackView playback(@PathParam("id") String id) {
    var recording = archive.playBack(caller.rep(), new ConversationId(id));
    var conversation = recording.conversation();
    var known = conversation.knownAs();
    var view = views.forReps(conversation);
    return new PlaybackView(
        view,
        views.entries(recording.log()),
        new PlaybackView.Person(known.name(), known.email(), known.company()),
        view.rep(),
        siteTitle(conversation),
        records.links(conversation, recording.event()),
        view.outcome());
  }

  private ConversationPage live() {
    var live = archive.live(caller.rep()).stream().sorted(LATEST_FIRST).toList();
    return new ConversationPage(views(live), null, Map.of());
  }

  private ConversationPage ended(@Nullable String before) {
    var ended = archive.ended(caller.rep(), before == null ? clock.instant() : moment(before));
    var next =
        ended.size() < Archive.PAGE
            ? null
            : ended.get(ended.size() - 1).times().startedAt().toString();
    return new ConversationPage(views(ended), next, records.events(archive.eventsOf(ended)));
  }

  private List<ConversationView> views(List<ConversationSummary> conversations) {
    return conversations.stream().map(views::forReps).toList();
  }

  private String siteTitle(ConversationSummary conversation) {
    return configurations
        .current()
        .site(conversation.site())
        .map(site -> site.title())
        .orElse(conversation.site().value());
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new MomentUnreadable();
    }
  }
}
