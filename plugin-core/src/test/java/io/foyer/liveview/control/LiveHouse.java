package io.foyer.liveview.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.control.Archive;
import io.foyer.platform.AuditLog;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.LiveStart;
import io.foyer.protocol.LiveStop;
import io.foyer.protocol.LiveWatch;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.entity.Presence;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One node with Live View in it; visitors are routed to Ana and Ben. */
final class LiveHouse {
  static final VisitorId KIM = new VisitorId("vis_1");
  static final String PRICING = Floor.ORIGIN + "/demo/pricing";
  private static final String TAB = "one";

  final House house;
  final List<String> audited = new ArrayList<>();
  boolean auditFails;
  boolean databaseIsAway;
  final Set<RepId> met = Set.of(ANA, BEN);

  LiveHouse(String name, Street street, MovedClock clock) {
    house = new House(name, street, clock, Floor.configuration(Distribution.ALL_AT_ONCE, false));
    house.put(new Met());
    house.put(new Audit());
    house.isThere(ANA, BEN);
    house.get(Relay.class).join();
  }

  static RepCaller rep(RepId id) {
    return new RepCaller(id, "Rep", Set.of(Right.REP));
  }

  void opens(String url) {
    house.get(Tracking.class).arrive(VisitorFixture.arrival(KIM.value()), shows(url), false);
  }

  /** The page as it is now. */
  void tells(String url, boolean visible, boolean idle) {
    Report report = VisitorFixture.report(Presence.PAGE + TAB, url, 0, visible, idle);
    house.get(Tracking.class).note(VisitorFixture.arrival(KIM.value()), List.of(report));
    look();
  }

  /** Another tab of the same visitor is opened, or heard of again. */
  void opensToo(String tab, String url, boolean visible) {
    Report report = VisitorFixture.report(Presence.PAGE + tab, url, 0, visible, false);
    house.get(Tracking.class).note(VisitorFixture.arrival(KIM.value()), List.of(report));
    look();
  }

  private static Report shows(String url) {
    return VisitorFixture.report(Presence.PAGE + TAB, url);
  }

  /** A rep opens its window. */
  FakeLine watches(RepId rep) {
    FakeLine line = new FakeLine();
    turns(line, rep, null);
    return line;
  }

  void turns(FakeLine line, RepId rep, @Nullable String tab) {
    desk().watch(rep(rep), new LiveWatch("f1", KIM.value(), tab), line);
  }

  /** The page begins to send. */
  FakeLine offers() {
    FakeLine line = new FakeLine();
    relay().offer(KIM, TAB, line);
    return line;
  }

  void sends(FakeLine page, byte[] chunk) {
    relay().take(chunk, page);
  }

  void look() {
    house.tick();
    desk().renew();
    desk().look();
  }

  /** What the visitor's pages were told of late, as they read it. */
  List<String> told() {
    return house.pushed.stream()
        .filter(frame -> frame instanceof LiveStart || frame instanceof LiveStop)
        .map(frame -> frame instanceof LiveStart start ? "start " + start.tabs() : "stop")
        .toList();
  }

  LiveDesk desk() {
    return house.get(LiveDesk.class);
  }

  Relay relay() {
    return house.get(Relay.class);
  }

  private final class Audit extends AuditLog {
    @Override
    public void record(String who, String action, String subject) {
      if (auditFails) {
        throw new IllegalStateException("not written");
      }
      audited.add(who + " " + action + " " + subject);
    }
  }

  /** Only these reps ever met the visitor. */
  private final class Met extends Archive {
    @Override
    public boolean mayMeet(RepCaller rep, VisitorId visitor) {
      if (databaseIsAway) {
        throw new IllegalStateException("no database");
      }
      return met.contains(rep.rep()) && !rep.rights().isEmpty();
    }
  }
}
