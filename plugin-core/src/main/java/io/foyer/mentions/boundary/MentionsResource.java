package io.foyer.mentions.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.mentions.control.Mentions;
import io.foyer.mentions.control.Mentions.Shown;
import io.foyer.mentions.control.Mentions.Unread;
import io.foyer.reps.control.Workforce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes that call the rep and that it has not seen, and whom its own notes may call. */
@ApplicationScoped
@Path("mentions")
@Produces(MediaType.APPLICATION_JSON)
public class MentionsResource {
  // An alert shows a line or two; the rest is read where it was written.
  private static final int EXCERPT = 200;

  @Inject Mentions mentions;
  @Inject Workforce workforce;
  @Inject ConversationViews views;
  @Inject CurrentCaller caller;

  /** The latest first. */
  public record MentionsView(List<MentionView> mentions) {}

  /**
   * One of them.
   *
   * @param conversation null, as all that follows, where the rep may not open it
   */
  public record MentionView(
      String id,
      Instant at,
      String by,
      @Nullable String conversation,
      @Nullable String visitorName,
      @Nullable String text) {}

  /** By name. */
  public record PeopleView(List<PersonView> people) {}

  public record PersonView(String id, String name) {}

  @GET
  @Allowed(Who.REP)
  public MentionsView unread() {
    return new MentionsView(mentions.unreadOf(caller.rep()).stream().map(this::view).toList());
  }

  /** Whoever works with Foyer; who is called may still not open everything. */
  @GET
  @Path("people")
  @Allowed(Who.REP)
  public PeopleView people() {
    return new PeopleView(
        workforce.named().entrySet().stream()
            .map(one -> new PersonView(one.getKey().value(), one.getValue()))
            .sorted(Comparator.comparing(PersonView::name, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  @POST
  @Path("{id}/read")
  @Allowed(Who.REP)
  public Map<String, Object> read(@PathParam("id") String id) {
    mentions.read(caller.rep(), id);
    return Map.of();
  }

  private MentionView view(Unread unread) {
    var mention = unread.mention();
    return unread
        .shown()
        .map(shown -> view(unread, shown))
        .orElseGet(
            () -> new MentionView(mention.id(), mention.at(), unread.by(), null, null, null));
  }

  private MentionView view(Unread unread, Shown shown) {
    var mention = unread.mention();
    var seen = views.forReps(shown.conversation());
    return new MentionView(
        mention.id(),
        mention.at(),
        unread.by(),
        seen.conversation(),
        seen.visitorName(),
        excerpt(shown.note().text()));
  }

  private static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
