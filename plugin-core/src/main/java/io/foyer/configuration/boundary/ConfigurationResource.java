package io.foyer.configuration.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.LongBody;
import io.foyer.access.boundary.Who;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.control.PublishingDesk;
import io.foyer.configuration.control.TransferDesk;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ImportLine;
import io.foyer.crm.control.CrmLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;

/** Shows sales ops what is in force and what is drafted, and lets them publish and return. */
@Path("configuration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationResource {
  /** Many times what a company with thousands of records exports. */
  private static final int LONGEST_IMPORT = 4_000_000;

  @Inject Configurations configurations;
  @Inject PublishingDesk desk;
  @Inject TransferDesk transfer;
  @Inject CrmLinks links;
  @Inject CurrentCaller caller;

  @GET
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public ConfigurationView show() {
    return ConfigurationView.of(desk.overview(), links);
  }

  /** Has the records read now instead of at the next poll. */
  @POST
  @Path("reload")
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public Reloaded reload() {
    configurations.reload();
    return new Reloaded(configurations.current().version(), configurations.problems().size());
  }

  /**
   * Brings the records as seen into force: {@code version} in force, the fingerprint {@code draft}
   * of the records, a {@code note} if any.
   */
  @POST
  @Path("publish")
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public InForce publish(Body order) {
    var draft = Objects.requireNonNullElse(order.textOrNull("draft"), "");
    var seen = new PublishingDesk.Seen(order.whole("version"), draft);
    return new InForce(desk.publish(editor(), seen, order.textOrNull("note")).number());
  }

  /** Brings an earlier version into force again, if {@code version} is still in force. */
  @POST
  @Path("versions/{number}/return")
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public InForce returnTo(@PathParam("number") long number, Body order) {
    return new InForce(desk.returnTo(editor(), number, order.whole("version")).number());
  }

  /** What is in force, by name, for another org. */
  @GET
  @Path("export")
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public Response export() {
    return Response.ok(transfer.export().toString())
        .header("Content-Disposition", "attachment; filename=\"foyer-configuration.json\"")
        .build();
  }

  /** Writes an exported configuration into the CRM as records, or says what that would do. */
  @POST
  @Path("import")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public Imported bring(@QueryParam("apply") boolean apply, @LongBody(LONGEST_IMPORT) Body body) {
    var document = body.object();
    return new Imported(
        apply, apply ? transfer.bring(editor(), document) : transfer.rehearse(document));
  }

  private Editor editor() {
    var person = caller.rep();
    return new Editor(person.rep().value(), person.name());
  }

  /**
   * What came of it.
   *
   * @param problems more than none means that an older version stays in force
   */
  public record Reloaded(long version, int problems) {}

  /**
   * What an import did or would do.
   *
   * @param applied false for the rehearsal
   */
  public record Imported(boolean applied, List<ImportLine> lines) {}

  /** The version that is in force now. */
  public record InForce(long version) {}
}
