package io.foyer.search.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.entity.refusal.MomentUnreadable;
import io.foyer.protocol.ConversationView;
import io.foyer.search.control.Search;
import io.foyer.search.control.Search.Found;
import io.foyer.search.control.Snippet;
import io.foyer.search.entity.Wanted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Past conversations by words, dates and outcome. */
@Path("search/conversations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {
  @Inject Search search;
  @Inject ConversationViews views;
  @Inject CurrentCaller caller;

  /** One that was found. */
  public record FoundView(ConversationView conversation, @Nullable Snippet snippet) {}

  /**
   * What was found in a stretch; it may be nothing although there is more to look through.
   *
   * @param words as they are compared, to be marked
   * @param before go on with this; null where there is nothing before
   */
  public record StretchView(List<FoundView> found, List<String> words, @Nullable Instant before) {}

  @GET
  @Allowed(Who.REP)
  public StretchView find(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("outcome") @Nullable String outcome,
      @QueryParam("before") @Nullable String before) {
    var wanted = Wanted.typed(words, moment(from), moment(to), outcome);
    var stretch = search.find(caller.rep(), wanted, moment(before));
    return new StretchView(
        stretch.found().stream().map(this::view).toList(), wanted.words(), stretch.before());
  }

  private FoundView view(Found found) {
    return new FoundView(views.forReps(found.conversation()), found.snippet().orElse(null));
  }

  private static @Nullable Instant moment(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new MomentUnreadable();
    }
  }
}
