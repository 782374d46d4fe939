package io.foyer.moderation.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.BlockId;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.files.control.FileAddresses.Address;
import io.foyer.files.entity.FileId;
import io.foyer.moderation.control.SupportDesk;
import io.foyer.moderation.entity.ReportId;
import io.foyer.protocol.EntryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of support. */
@ApplicationScoped
@Path("support")
@Produces(MediaType.APPLICATION_JSON)
public class SupportResource {
  @Inject SupportDesk desk;
  @Inject ConversationViews views;
  @Inject CurrentCaller caller;

  /** What was said, oldest first. */
  public record TranscriptView(List<EntryView> entries) {}

  @GET
  @Allowed(Who.SUPPORT)
  public SupportView all() {
    return new SupportView(
        desk.reports().stream().map(SupportView.ReportView::of).toList(),
        desk.blocks().stream().map(SupportView.BlockView::of).toList());
  }

  @GET
  @Path("reports/{id}/transcript")
  @Allowed(Who.SUPPORT)
  public TranscriptView transcript(@PathParam("id") String id) {
    var log = desk.transcript(caller.rep(), new ReportId(id));
    return new TranscriptView(views.entries(log));
  }

  @GET
  @Path("reports/{id}/files/{file}")
  @Allowed(Who.SUPPORT)
  public Address file(@PathParam("id") String id, @PathParam("file") String file) {
    return desk.file(caller.rep(), new ReportId(id), new FileId(file));
  }

  @POST
  @Path("reports/{id}/dismiss")
  @Allowed(Who.SUPPORT)
  public void dismiss(@PathParam("id") String id) {
    desk.close(caller.rep(), new ReportId(id));
  }

  @POST
  @Path("blocks")
  @Allowed(Who.SUPPORT)
  public void block(Body body) {
    var report = body.textOrNull("report");
    desk.blockAddresses(
        caller.rep(),
        body.text("addresses"),
        moment(body, "until"),
        report == null ? null : new ReportId(report));
  }

  @POST
  @Path("blocks/{id}/lift")
  @Allowed(Who.SUPPORT)
  public void lift(@PathParam("id") String id) {
    desk.lift(caller.rep(), new BlockId(id));
  }

  private static @Nullable Instant moment(Body body, String field) {
    var text = body.textOrNull(field);
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw body.wrong(field);
    }
  }
}
