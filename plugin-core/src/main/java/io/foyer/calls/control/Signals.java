package io.foyer.calls.control;

import io.foyer.access.boundary.Line;
import io.foyer.calls.control.Pages.Place;
import io.foyer.calls.entity.refusal.CallSignalsTooMany;
import io.foyer.calls.entity.refusal.CallUnknown;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.platform.Pace;
import io.foyer.protocol.CallSignal;
import io.foyer.protocol.CallSignalled;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;

/**
 * Carries what two pages say to find a way to each other; nothing of it is kept.
 *
 * <p>A page says it as the place it has, and only the page at the other end hears it.
 */
@ApplicationScoped
public class Signals {
  /** Descriptions are large, so they travel beside the hints between the nodes. */
  static final String TOPIC = Grid.HEAVY + "calls";

  /** What one node tells the others. */
  public record Told(String topic, CallSignalled signal) {}

  @Inject Pages pages;
  @Inject Lines lines;
  @Inject Grid grid;
  @Inject Clock clock;

  // A page has some twenty ways at once, and a description or two; both sides may begin anew.
  private final Pace<Place> pace = new Pace<>(Duration.ofMillis(200), 100);
  private final Jsonb json = JsonbBuilder.create();

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, this::heard);
  }

  /**
   * Tells the other end.
   *
   * @throws CallUnknown for a page that takes no part in that call
   * @throws CallSignalsTooMany for one that says too much
   */
  public void tell(CallSignal said, Line line) {
    var place = pages.of(line).filter(one -> isFrom(one, said)).orElseThrow(CallUnknown::new);
    if (!pace.passes(place, clock.instant())) {
      throw new CallSignalsTooMany();
    }
    var topic = place.topicOf(said.to());
    var signal =
        new CallSignalled(
            FrameIds.next(),
            said.conversation(),
            said.page(),
            said.description(),
            said.candidate());
    lines.push(topic, signal);
    if (grid.members().size() > 1 && !lines.has(topic)) {
      grid.publish(TOPIC, json.toJson(new Told(topic, signal)));
    }
  }

  /** Forgets who was quiet. */
  public void tidy() {
    pace.tidy(clock.instant());
  }

  void heard(String text) {
    var told = json.fromJson(text, Told.class);
    lines.push(told.topic(), told.signal());
  }

  private static boolean isFrom(Place place, CallSignal said) {
    return place.conversation().value().equals(said.conversation())
        && place.page().equals(said.page());
  }
}
