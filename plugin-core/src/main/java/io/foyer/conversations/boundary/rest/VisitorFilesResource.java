package io.foyer.conversations.boundary.rest;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.OwnLimit;
import io.foyer.access.boundary.Who;
import io.foyer.access.control.Blocks;
import io.foyer.access.entity.TokenRefused;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.FileDesk;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.files.control.FileAddresses.Address;
import io.foyer.files.control.FilePace;
import io.foyer.files.control.FileSettings;
import io.foyer.files.control.Intake;
import io.foyer.files.entity.FileId;
import io.foyer.platform.ClientAddress;
import io.foyer.protocol.FileView;
import io.foyer.visitors.boundary.CrossSite;
import io.foyer.visitors.control.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's files.
 *
 * <p>A browser that shows how far an upload has come asks first whether it may, so the token
 * travels in a header here, and the body is the file and nothing else.
 */
@Path("visitor/files")
@CrossSite
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VisitorFilesResource {
  private static final String BEARER = "Bearer ";

  @Inject FileDesk desk;
  @Inject Intake intake;
  @Inject FileSettings settings;
  @Inject FilePace pace;
  @Inject Sites sites;
  @Inject ClientAddress addresses;
  @Inject Blocks blocks;

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @OwnLimit
  @Allowed(Who.VISITOR)
  public FileView upload(
      InputStream body,
      @BeanParam FileUpload head,
      @HeaderParam("Authorization") @Nullable String token,
      @HeaderParam("Origin") @Nullable String origin,
      @Context HttpServletRequest request) {
    settings.requireOn();
    if (token == null || !token.startsWith(BEARER)) {
      throw new TokenRefused();
    }
    var visitor = sites.caller(token.substring(BEARER.length()), origin);
    var from = addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    if (blocks.shutOut(from)) {
      throw new VisitorBlocked();
    }
    pace.spend(visitor.visitor(), from);
    desk.admit(visitor);
    return ConversationViews.file(intake.take(head.of(visitor.visitor().value(), body)));
  }

  /** What a browser asks before it sends a file from another site's page. */
  @OPTIONS
  @Allowed(Who.ANYONE)
  public Response mayUpload() {
    return Response.noContent()
        .header("Access-Control-Allow-Methods", "POST")
        .header("Access-Control-Allow-Headers", "authorization, content-type, foyer-file-name")
        .header("Access-Control-Max-Age", "600")
        .build();
  }

  /** Where the bytes of a file can be read for a while. */
  @POST
  @Path("address")
  @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Allowed(Who.VISITOR)
  public Address address(Body body, @HeaderParam("Origin") @Nullable String origin) {
    var visitor = sites.caller(body.text("token"), origin);
    pace.spendOnAddress(visitor.visitor());
    var conversation = new ConversationId(body.text("conversation"));
    return desk.address(visitor, conversation, new FileId(body.text("file")));
  }
}
