package io.foyer.reporting.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.reporting.boundary.ReportView.OfferView;
import io.foyer.reporting.boundary.ReportView.OffersView;
import io.foyer.reporting.control.ReportDesk;
import io.foyer.reporting.entity.Dimension;
import io.foyer.reporting.entity.Period;
import io.foyer.reporting.entity.refusal.ReportUnknown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The figures of the page "Reports". */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportsResource {
  @Inject ReportDesk desk;
  @Inject CurrentCaller caller;

  /** Which figures, split up by what, of which days. */
  public static class Asked {
    @QueryParam("by")
    @Nullable String by;

    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("zone")
    @Nullable String zone;

    Dimension dimension() {
      return Arrays.stream(Dimension.values())
          .filter(one -> one.word().equals(by))
          .findFirst()
          .orElseThrow(ReportUnknown::new);
    }

    Period period() {
      return Period.written(from, to, zone);
    }
  }

  @GET
  @Allowed(Who.REP)
  public OffersView offered() {
    var offers = desk.offered(caller.rep()).stream().map(OfferView::of).toList();
    return new OffersView(!desk.seesAll(caller.rep()), offers);
  }

  @GET
  @Path("{report}")
  @Allowed(Who.REP)
  public ReportView figures(@PathParam("report") String report, @BeanParam Asked asked) {
    return ReportView.of(desk.figures(caller.rep(), report, asked.dimension(), asked.period()));
  }
}
