package io.foyer.conversations.boundary.rest;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.FileDesk;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.files.control.FileAddresses.Address;
import io.foyer.files.control.FileSettings;
import io.foyer.files.control.Intake;
import io.foyer.files.entity.FileId;
import io.foyer.protocol.FileView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The files of a conversation for reps. */
@Path("conversations/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RepFilesResource {
  @Inject FileDesk desk;
  @Inject Intake intake;
  @Inject FileSettings settings;
  @Inject CurrentCaller caller;

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Allowed(Who.REP)
  public FileView upload(@PathParam("id") String id, InputStream body, @BeanParam FileUpload head) {
    settings.requireOn();
    var rep = caller.rep();
    desk.admit(rep, new ConversationId(id));
    return ConversationViews.file(intake.take(head.of(rep.rep().value(), body)));
  }

  /** Where the bytes of a file can be read for a while. */
  @GET
  @Path("{file}")
  @Allowed(Who.REP)
  public Address address(@PathParam("id") String id, @PathParam("file") String file) {
    return desk.address(caller.rep(), new ConversationId(id), new FileId(file));
  }
}
