package io.foyer.meetings.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.meetings.control.offering.QueueBoard;
import io.foyer.meetings.control.offering.QueueBoard.Explained;
import io.foyer.meetings.control.offering.QueueBoard.Next;
import io.foyer.meetings.control.offering.Titles;
import io.foyer.meetings.entity.Standing;
import io.foyer.meetings.entity.Turn;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reps can offer, and whose turn it is. */
@Path("meeting-types")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingTypesResource {
  @Inject Configurations configurations;
  @Inject Archive archive;
  @Inject QueueBoard board;
  @Inject Titles titles;
  @Inject Reps reps;
  @Inject CurrentCaller caller;

  /**
   * Whom the visitor would meet.
   *
   * @param rep name; absent where nobody has a free time soon
   * @param owner whether because it owns the visitor's record in Salesforce
   * @param everyone whether all of the queue come
   * @param level what it has had for its weight, as a queue counts it
   */
  public record NextView(@Nullable String rep, boolean owner, boolean everyone, double level) {}

  /** A type as it can be offered in a conversation. */
  public record TypeView(
      String id,
      String name,
      long minutes,
      String title,
      String description,
      String place,
      NextView next) {}

  public record TypesView(List<TypeView> types) {}

  /**
   * A rep's place in a queue, the next first.
   *
   * @param skipped {@code busy}, {@code calendar-away} or {@code off-duty}; absent where it is not
   *     passed over
   */
  public record PlaceView(
      String name,
      double level,
      double weight,
      int priority,
      int counted,
      double calibration,
      @Nullable String skipped,
      boolean next) {}

  /**
   * The queue of a type.
   *
   * @param days how far ahead it was looked for a free time
   */
  public record QueueView(
      String name,
      boolean byDefault,
      boolean ownerFirst,
      boolean everyone,
      Instant since,
      long days,
      List<PlaceView> places) {}

  public record QueuesView(List<QueueView> queues) {}

  /** What can be offered to the visitor of that conversation. */
  @GET
  @Path("for/{conversation}")
  @Allowed(Who.REP)
  public TypesView types(@PathParam("conversation") String conversation) {
    var visitor = archive.find(caller.rep(), new ConversationId(conversation)).visitor();
    return new TypesView(
        configurations.current().meetings().all().stream().map(t -> view(t, visitor)).toList());
  }

  /** Whose turn it is in each queue, and why. */
  @GET
  @Path("queues")
  @Allowed(Who.REP)
  public QueuesView queues() {
    return new QueuesView(
        configurations.current().meetings().all().stream().map(this::queue).toList());
  }

  private TypeView view(MeetingType type, VisitorId visitor) {
    return new TypeView(
        type.id(),
        type.name(),
        type.timing().length().toMinutes(),
        titles.filled(type, visitor, caller.rep().name()),
        type.shown(),
        type.place().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        next(type, visitor));
  }

  private NextView next(MeetingType type, VisitorId visitor) {
    Next next = board.next(type, visitor);
    RepId rep = next.turn().rep();
    double level =
        next.turn().places().stream()
            .filter(place -> place.rep().equals(rep))
            .mapToDouble(Turn.Place::level)
            .findFirst()
            .orElse(0);
    return new NextView(
        rep == null ? null : reps.name(rep),
        next.owner(),
        !next.owner() && type.seating().everyone(),
        level);
  }

  private QueueView queue(MeetingType type) {
    Explained queue = board.of(type);
    boolean everyone = type.seating().everyone();
    Stream<PlaceView> places =
        queue.turn().places().stream().map(place -> place(place, queue, everyone));
    Stream<PlaceView> off = queue.off().stream().map(this::off);
    return new QueueView(
        type.name(),
        configurations.current().meetings().byDefault().filter(type::equals).isPresent(),
        type.seating().ownerFirst(),
        everyone,
        queue.since(),
        QueueBoard.LOOKED_AT.toDays(),
        Stream.concat(places, off).toList());
  }

  private PlaceView place(Turn.Place place, Explained queue, boolean everyone) {
    Standing standing = queue.standings().get(place.rep());
    boolean next = !everyone && queue.turn().next().filter(place.rep()::equals).isPresent();
    return new PlaceView(
        reps.name(place.rep()),
        place.level(),
        standing == null ? 1 : standing.weight(),
        standing == null ? 0 : standing.priority(),
        standing == null ? 0 : standing.booked(),
        standing == null ? 0 : standing.calibration(),
        RepMeetingViews.skipped(place),
        next);
  }

  private PlaceView off(RepId rep) {
    return new PlaceView(reps.name(rep), 0, 0, 0, 0, 0, "off-duty", false);
  }
}
