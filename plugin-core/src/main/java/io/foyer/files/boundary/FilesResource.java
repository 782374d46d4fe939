package io.foyer.files.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.files.control.FileAddresses;
import io.foyer.files.control.bytes.FileBytes;
import io.foyer.files.entity.StoredFile;
import io.foyer.files.entity.refusal.FileUnknown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/**
 * The bytes of a file, for whoever has a genuine address of it.
 *
 * <p>A browser shows none but pictures; everything else it saves, and nothing of it can run.
 */
@Path("files")
@RequestScoped
public class FilesResource {
  @Inject FileAddresses addresses;
  @Inject FileBytes bytes;

  @GET
  @Path("{id}")
  @Allowed(Who.ANYONE)
  public Response read(
      @PathParam("id") String id,
      @QueryParam("in") @DefaultValue("") String conversation,
      @QueryParam("until") @DefaultValue("") String until,
      @QueryParam("seal") @DefaultValue("") String seal) {
    var asked = new FileAddresses.Asked(id, conversation, moment(until), seal);
    var file = addresses.open(asked);
    var content = bytes.open(file.id()).orElseThrow(FileUnknown::new);
    return answer(file).entity(content).build();
  }

  private Response.ResponseBuilder answer(StoredFile file) {
    return Response.ok()
        .type(file.mediaType())
        .header("Content-Length", file.bytes())
        .header("Content-Disposition", Disposition.of(file))
        .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        // The messenger lives in the pages of the websites, some of which let nothing else in.
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "private, max-age=600, immutable");
  }

  /** What is no number was changed by somebody, and no seal is genuine for it. */
  private static long moment(String until) {
    try {
      return Long.parseLong(until);
    } catch (NumberFormatException changed) {
      throw new FileUnknown();
    }
  }
}
