package io.foyer.rehearsal.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.platform.Refusal;
import io.foyer.rehearsal.control.RehearsalDesk;
import io.foyer.rehearsal.entity.Rehearsed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets sales ops see what a draft would have changed, before it is published. */
@Path("rehearsal")
@RequestScoped
public class RehearsalResource {
  private static final Logger LOG = System.getLogger(RehearsalResource.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject RehearsalDesk desk;

  /**
   * One line of the answer. {@code rehearsed} stands in the last one, or {@code refused} with a
   * code.
   */
  public record LineView(
      int done, long of, @Nullable Rehearsed rehearsed, @Nullable String refused) {}

  /** Answers in lines of JSON: how far it has come, and at last what came of it. */
  @POST
  @Produces("application/x-ndjson")
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public StreamingOutput rehearse() {
    return this::write;
  }

  private void write(OutputStream out) {
    try {
      Rehearsed rehearsed =
          desk.run(desk.draft(), (done, of) -> line(out, new LineView(done, of, null, null)));
      line(out, new LineView(rehearsed.visits(), rehearsed.visits(), rehearsed, null));
    } catch (UncheckedIOException nobodyListens) {
      LOG.log(Level.DEBUG, "rehearsal was stopped", nobodyListens);
    } catch (Refusal refused) {
      line(out, new LineView(0, 0, null, refused.code()));
    }
  }

  private static void line(OutputStream out, LineView view) {
    try {
      out.write((JSON.toJson(view) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException nobodyListens) {
      throw new UncheckedIOException(nobodyListens);
    }
  }
}
