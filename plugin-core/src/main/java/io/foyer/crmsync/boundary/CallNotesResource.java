package io.foyer.crmsync.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crmsync.control.CallNotesDesk;
import io.foyer.crmsync.entity.CallNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The Event of a conversation that is over, and what its rep notes on it. */
@ApplicationScoped
@Path("conversations/{id}/call-notes")
@Produces(MediaType.APPLICATION_JSON)
public class CallNotesResource {
  @Inject CallNotesDesk desk;
  @Inject CrmLinks links;
  @Inject CurrentCaller caller;

  /**
   * @param event how the Event stands, as {@code written} or {@code waiting}
   * @param url where the Event is; null as long as it is not written
   * @param longest so many characters are taken
   */
  public record View(
      String event,
      @Nullable String url,
      String text,
      @Nullable String by,
      @Nullable Instant at,
      boolean mayWrite,
      int longest) {}

  @GET
  @Allowed(Who.REP)
  public View read(@PathParam("id") String id) {
    return view(desk.read(caller.rep(), new ConversationId(id)));
  }

  /** An empty {@code text} takes back what was noted. */
  @POST
  @Allowed(Who.REP)
  public View write(@PathParam("id") String id, Body body) {
    var words = body.textOrNull("text");
    if (words == null) {
      throw body.wrong("text");
    }
    var rep = caller.rep();
    return view(Races.settle(() -> desk.write(rep, new ConversationId(id), words)));
  }

  private View view(CallNotesDesk.Page page) {
    var event = page.event().event();
    return new View(
        page.event().state().name().toLowerCase(Locale.ROOT),
        event == null ? null : links.recordUrl(event),
        page.notes().map(CallNotes::words).orElse(""),
        page.notes().map(CallNotes::by).orElse(null),
        page.notes().map(CallNotes::at).orElse(null),
        page.mayWrite(),
        CallNotes.LONGEST);
  }
}
