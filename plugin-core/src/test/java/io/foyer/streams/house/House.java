package io.foyer.streams.house;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.InMemoryRegister;
import io.foyer.crm.control.CrmLinks;
import io.foyer.platform.Grid;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.Card;
import io.foyer.protocol.CardChanged;
import io.foyer.protocol.Lines;
import io.foyer.protocol.ServerFrame;
import io.foyer.reps.entity.RepsChanged;
import io.foyer.routing.boundary.RoutingClock;
import io.foyer.routing.boundary.RoutingObserver;
import io.foyer.routing.control.AssignmentFeed;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.RoutingDesk;
import io.foyer.routing.control.Workload;
import io.foyer.streams.boundary.BoardObserver;
import io.foyer.streams.control.BoardKey;
import io.foyer.streams.control.Boards;
import io.foyer.streams.control.DismissalDesk;
import io.foyer.streams.control.VisitorTalk;
import io.foyer.visitors.boundary.VisitorObserver;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.control.VisitorFeed;
import io.foyer.visitors.control.VisitorReplica;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One node: its visitors, its routing, its boards. */
public final class House {
  public final InMemoryCrm crm = new InMemoryCrm();
  public final InMemoryRegister register = new InMemoryRegister();
  public final List<ServerFrame> pushed = new ArrayList<>();

  /** Hears every frame that is pushed. */
  public volatile Consumer<ServerFrame> window = pushed::add;

  private final Wiring wiring = new Wiring();
  private final Outside.FixedConfigurations configurations = new Outside.FixedConfigurations();
  private final Outside.FixedReps reps = new Outside.FixedReps();
  private final Outside.Talks talks = new Outside.Talks();
  private final MovedClock clock;

  public House(String name, Street street, MovedClock clock, Configuration configuration) {
    this.clock = clock;
    configurations.current = configuration;
    Grid grid = street.join(name);
    CrmLinks links = id -> "https://crm.example/" + id;
    wiring.put(
        configurations,
        reps,
        (Clock) clock,
        grid,
        crm,
        register,
        links,
        new Window(),
        new Outside.NoStore(),
        new Outside.KeptDismissals(),
        new Outside.NoProvider(),
        new Outside.NoDecisions(),
        talks);
    wiring.get(VisitorTalk.class);
    for (Class<?> observer :
        List.of(RoutingObserver.class, VisitorObserver.class, BoardObserver.class)) {
      wiring.observe(observer);
    }
    wiring.fire(new ConfigurationChanged(Configuration.none(), configuration, clock.instant()));
    get(VisitorReplica.class).join();
    RoutingClock routing = get(RoutingClock.class);
    grid.subscribe(AssignmentFeed.TOPIC, hint -> hear(routing, hint));
    grid.subscribe(DismissalDesk.TOPIC, get(DismissalDesk.class)::hear);
    get(AssignmentFeed.class).askForAll();
  }

  public <T> T get(Class<T> bean) {
    return wiring.get(bean);
  }

  /** Puts something into the place of what would be made. */
  public void put(Object bean) {
    wiring.put(bean);
  }

  public void isThere(RepId... there) {
    reps.reachable.clear();
    reps.reachable.addAll(List.of(there));
    wiring.fire(new RepsChanged(Set.copyOf(reps.reachable)));
  }

  public void configure(Configuration now) {
    Configuration before = configurations.current;
    configurations.current = now;
    wiring.fire(new ConfigurationChanged(before, now, clock.instant()));
  }

  /** The rep took so many conversations and has not given them back. */
  public void holds(RepId rep, int conversations) {
    Workload workload = get(Workload.class);
    for (int each = 0; each < 20; each++) {
      String id = rep.value() + each;
      if (each < conversations) {
        workload.took(id, rep);
      } else {
        workload.released(id);
      }
    }
  }

  /** The visitor talked with the rep last. */
  public void talked(String visitor, RepId rep) {
    talks.last.put(new VisitorId(visitor), rep);
    get(RoutingDesk.class).reconsider(new VisitorId(visitor));
  }

  /** Somebody listens to what happens here. */
  public <E> void hears(Class<E> event, Consumer<E> listener) {
    wiring.hear(event, listener);
  }

  /** A page is opened. */
  public void opens(String visitor, String url) {
    get(Tracking.class)
        .arrive(VisitorFixture.arrival(visitor), VisitorFixture.report("one", url), false);
  }

  /** The same page still, or another one. */
  public void looksAt(String visitor, String url) {
    get(Tracking.class)
        .note(VisitorFixture.arrival(visitor), List.of(VisitorFixture.report("one", url)));
  }

  public VisitorCaller caller(String visitor) {
    return new VisitorCaller(new VisitorId(visitor), VisitorFixture.SITE);
  }

  public void talks(ConversationSummary now) {
    get(LiveConversations.class).note(now);
  }

  /** A rep opens its board; answers what it shows. */
  public ServerFrame watches(RepId rep) {
    List<ServerFrame> answer = new ArrayList<>();
    get(Boards.class).open(BoardKey.own(rep), "frm_1", answer::add);
    pushed.clear();
    return answer.get(0);
  }

  public Set<RepId> routed(String visitor) {
    return get(Assignments.class)
        .of(new VisitorId(visitor))
        .map(assignment -> (Set<RepId>) new LinkedHashSet<>(assignment.reps()))
        .orElse(Set.of());
  }

  public Optional<Visitor> visitor(String id) {
    return get(LiveVisitors.class).find(new VisitorId(id));
  }

  /** The visitor types its address. */
  public void claims(String visitor, String email) {
    get(Identification.class)
        .identify(caller(visitor), new Identification.Claim(email, null, null, null));
  }

  /** The cards that were pushed. */
  public List<Card> changed() {
    return pushed.stream()
        .filter(CardChanged.class::isInstance)
        .map(frame -> ((CardChanged) frame).card())
        .toList();
  }

  /** Time passes; what is due is done. */
  public void after(Duration span) {
    clock.moveBy(span);
    tick();
  }

  public void tick() {
    get(LiveVisitors.class).settle();
    flush();
  }

  /** What a node sends in its time. */
  void flush() {
    get(VisitorFeed.class).flush();
    get(AssignmentFeed.class).flush();
    get(Boards.class).flush();
  }

  private void hear(RoutingClock routing, String hint) {
    try {
      var method = RoutingClock.class.getDeclaredMethod("hear", String.class);
      method.setAccessible(true);
      method.invoke(routing, hint);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** All windows of all reps, and no visitor's. */
  private final class Window implements Lines {
    @Override
    public void push(String topic, ServerFrame frame) {
      window.accept(frame);
    }

    @Override
    public boolean has(String topic) {
      return !topic.startsWith("visitor:");
    }
  }
}
