package io.foyer.calendars.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.RepId;
import io.foyer.calendars.control.CalendarDesk;
import io.foyer.calendars.control.CalendarDesk.SignIn;
import io.foyer.calendars.control.ConnectedCalendars;
import io.foyer.calendars.control.EntryShelf;
import io.foyer.calendars.control.consent.Consents;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.CalendarPlace;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.refusal.CalendarUnknown;
import io.foyer.crm.control.CrmConnection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rep's own calendars: which there are, how it stands with them, and connecting more. */
@Path("calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {
  @Inject CalendarDesk desk;
  @Inject ConnectedCalendars connected;
  @Inject Consents consents;
  @Inject CrmConnection crm;
  @Inject EntryShelf entries;
  @Inject CurrentCaller caller;

  /**
   * What a rep has.
   *
   * @param crm whether Salesforce, whose calendar always counts, answers
   * @param offered kinds that can be connected here
   */
  public record CalendarsView(
      boolean crm, List<CalendarKind> offered, List<CalendarView> calendars) {}

  /**
   * A connected calendar.
   *
   * @param problem the code of why it does not answer; null while it does
   * @param unwritten how many meetings it did not take
   */
  public record CalendarView(
      String id,
      CalendarKind kind,
      String name,
      String account,
      boolean takesMeetings,
      String state,
      @Nullable String problem,
      @Nullable Instant failingSince,
      @Nullable Instant lastReadAt,
      long unwritten) {
    static CalendarView of(ConnectedCalendar calendar, long unwritten) {
      var place = calendar.place();
      return new CalendarView(
          calendar.id(),
          place.kind(),
          place.name(),
          place.account(),
          calendar.takesMeetings(),
          calendar.state().name(),
          calendar.problem().orElse(null),
          calendar.failingSince().orElse(null),
          calendar.lastReadAt().orElse(null),
          unwritten);
    }
  }

  /** A calendar that may be connected. */
  public record FoundView(String address, String name) {
    static FoundView of(CalendarPlace place) {
      return new FoundView(place.address().toString(), place.name());
    }
  }

  public record FoundListView(List<FoundView> calendars) {}

  /** Where the browser goes to give its consent. */
  public record BegunView(String address) {}

  @GET
  @Allowed(Who.REP)
  public CalendarsView list() {
    var offered = new ArrayList<CalendarKind>();
    if (desk.isOn()) {
      offered.add(CalendarKind.CALDAV);
      offered.addAll(consents.offered());
    }
    var own = connected.of(List.of(rep())).stream().map(this::view).toList();
    return new CalendarsView(crm.usage().connected(), offered, own);
  }

  /** Looks which calendars there are. */
  @POST
  @Path("caldav/find")
  @Allowed(Who.REP)
  public FoundListView find(Body body) {
    var found = desk.find(rep(), signIn(body));
    return new FoundListView(found.stream().map(FoundView::of).toList());
  }

  @POST
  @Path("caldav")
  @Allowed(Who.REP)
  public CalendarView connect(Body body) {
    return view(desk.connect(rep(), signIn(body), body.text("name")));
  }

  /** Begins to connect a calendar of a service that asks its owner for consent. */
  @POST
  @Path("consents/{kind}")
  @Allowed(Who.REP)
  public BegunView begin(@PathParam("kind") String kind) {
    return new BegunView(consents.begin(rep(), kind(kind)).toString());
  }

  /** What the service answered, brought by the rep's own browser. */
  @POST
  @Path("consents")
  @Allowed(Who.REP)
  public CalendarView finish(Body body) {
    return view(consents.finish(rep(), body.text("state"), body.text("code")));
  }

  @POST
  @Path("{id}/takes-meetings")
  @Allowed(Who.REP)
  public void takeMeetings(@PathParam("id") String id) {
    desk.takeMeetings(rep(), id);
  }

  @POST
  @Path("{id}/disconnect")
  @Allowed(Who.REP)
  public void disconnect(@PathParam("id") String id) {
    desk.disconnect(rep(), id);
  }

  private CalendarView view(ConnectedCalendar calendar) {
    return CalendarView.of(calendar, entries.parkedOf(calendar.id()));
  }

  private static SignIn signIn(Body body) {
    return new SignIn(body.text("address"), body.text("user"), body.text("password"));
  }

  private static CalendarKind kind(String name) {
    try {
      return CalendarKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new CalendarUnknown();
    }
  }

  private RepId rep() {
    return caller.rep().rep();
  }
}
