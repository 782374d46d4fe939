package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;

import io.foyer.access.control.Blocks;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.PounceText;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.copilot.control.KeptDrafts;
import io.foyer.experiences.control.WalkStore;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import io.foyer.pounce.entity.MissedListChanged;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.ResponseSettled;
import io.foyer.pounce.entity.Turn;
import io.foyer.pounce.entity.Words;
import io.foyer.reps.control.AutoPounceSwitch;
import io.foyer.reps.control.AutoPounceSwitchFixture;
import io.foyer.reps.entity.Rep;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Kim stands in a stream with auto pounce and is routed to Ana and Ben, who are there; the company
 * has it on: it greets after 20 seconds, nudges after 60, and gives a rep 60.
 */
final class AutoPounceFixture {
  static final AutoPounceRules RULES =
      new AutoPounceRules(
          true, Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(60), Set.of());
  static final LiveStream PRICING =
      new LiveStream("a0s1", "Pricing Page", 1, "rose", true, Criteria.EVERYBODY);

  final Database database;
  final TalkFixture talk;
  final AutoPouncer pouncer;
  final Nudger nudger = new Nudger();
  final ReplyDesk replies = new ReplyDesk();
  final MissedDesk missed = new MissedDesk();
  final AutoPounceSwitch switches;
  final List<ResponseSettled> settled = new CopyOnWriteArrayList<>();
  final List<MissedListChanged> told = new CopyOnWriteArrayList<>();
  final PounceStore store = new PounceStore();
  @Nullable Visitor kim = VisitorFixture.visitor("vis_kim");
  final Set<VisitorId> blocked = ConcurrentHashMap.newKeySet();
  @Nullable VisitorWalk walk;
  boolean speechless;

  /**
   * Whether a model is there to be asked, what it was asked for, and whose drafts were taken in.
   */
  boolean hasModel;

  final List<Turn> turns = new CopyOnWriteArrayList<>();
  final List<RepId> takenIn = new CopyOnWriteArrayList<>();

  AutoPounceFixture(Database database) {
    this.database = database;
    talk = new TalkFixture(database);
    database.empty("reps");
    store.em = database.em();
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant());
    rules(RULES);
    streams(PRICING);
    switches = AutoPounceSwitchFixture.on(database, talk.around);
    for (RepCaller rep : List.of(ANA, BEN, CHLOE)) {
      database.inTx(() -> database.em().persist(available(rep)));
    }
    refresh();
    pouncer = pouncer();
    wireNudger();
    wireReplies();
    missed.store = missedStore();
    missed.news = talk.news;
    missed.rights = talk.rights;
    missed.reps = talk.around.reps;
    missed.audit = PlatformFixture.auditLog(database, talk.clock);
    missed.changed = PlatformFixture.event(told::add);
    missed.clock = talk.clock;
  }

  void rules(AutoPounceRules rules) {
    talk.around.configurations.playbook =
        new Playbook(
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            Playbook.EMPTY.texts(),
            List.of(),
            new AutoPounces(rules, List.of()),
            Playbook.EMPTY.meetings());
  }

  void streams(LiveStream... streams) {
    talk.around.configurations.streams = List.of(streams);
  }

  /** Kim has been here long enough. */
  Optional<ConversationSummary> greeted() {
    talk.commit(() -> pouncer.greet(KIM.visitor()));
    return talk.commit(() -> talk.archive.latestOf(KIM));
  }

  ConversationId greetedBy(RepCaller rep) {
    talk.around.reps.reachable.clear();
    talk.around.reps.reachable.add(rep.rep());
    return greeted().orElseThrow().id();
  }

  /** What was said, each with whether it was automated. */
  List<String> said(ConversationId id) {
    return talk.log(id).stream()
        .filter(entry -> entry.text().isPresent())
        .map(AutoPounceFixture::words)
        .toList();
  }

  boolean isDue(String kind, String subject, Instant at) {
    return talk.isDue(kind, new ConversationId(subject), at);
  }

  /** What is in memory is what is stored. */
  void refresh() {
    List<Rep> rows =
        database.inTx(
            () -> database.em().createQuery("SELECT r FROM Rep r", Rep.class).getResultList());
    rows.forEach(rep -> talk.around.reps.known.put(rep.id(), rep));
  }

  /** Another node's, on the same database. */
  AutoPouncer pouncer() {
    AutoPouncer made = new AutoPouncer();
    made.readiness = readiness();
    made.rotation = new Rotation();
    made.rotation.assignments = talk.around.assignments;
    made.rotation.autoPounce = switches;
    made.rotation.colleagues = talk.around.colleagues;
    made.rotation.store = store;
    made.words = words();
    made.model = model();
    made.asked = PlatformFixture.event(turns::add);
    made.drafts = drafts();
    made.store = store;
    made.greetings = talk.greetings;
    made.visitors = visitors();
    made.reps = talk.around.reps;
    made.configurations = talk.around.configurations;
    made.deadlines = PlatformFixture.deadlines(database);
    made.clock = talk.clock;
    return made;
  }

  private void wireNudger() {
    nudger.greetings = talk.greetings;
    nudger.store = store;
    nudger.words = words();
    nudger.model = model();
    nudger.asked = PlatformFixture.event(turns::add);
    nudger.news = talk.news;
    nudger.readiness = readiness();
    nudger.autoPounce = switches;
    nudger.visitors = visitors();
    nudger.configurations = talk.around.configurations;
    nudger.deadlines = PlatformFixture.deadlines(database);
    nudger.clock = talk.clock;
  }

  private void wireReplies() {
    replies.greetings = talk.greetings;
    replies.store = store;
    replies.missed = missedStore();
    replies.autoPounce = switches;
    replies.assignments = talk.around.assignments;
    replies.deadlines = PlatformFixture.deadlines(database);
    replies.audit = PlatformFixture.auditLog(database, talk.clock);
    replies.settled = PlatformFixture.event(settled::add);
    replies.changed = PlatformFixture.event(told::add);
    replies.clock = talk.clock;
  }

  private Readiness readiness() {
    Readiness readiness = new Readiness();
    readiness.store = store;
    readiness.walks =
        new WalkStore() {
          @Override
          public Optional<VisitorWalk> latestOf(VisitorId visitor) {
            return Optional.ofNullable(walk);
          }
        };
    readiness.blocks =
        new Blocks() {
          @Override
          public boolean shutOut(VisitorId visitor) {
            return blocked.contains(visitor);
          }
        };
    readiness.qualifications = talk.around.qualifications;
    readiness.configurations = talk.around.configurations;
    readiness.clock = talk.clock;
    return readiness;
  }

  private MissedStore missedStore() {
    MissedStore made = new MissedStore();
    made.em = database.em();
    return made;
  }

  private LiveVisitors visitors() {
    return new LiveVisitors() {
      @Override
      public Optional<Visitor> find(VisitorId id) {
        return Optional.ofNullable(kim).filter(one -> one.id().equals(id));
      }
    };
  }

  private ModelWords model() {
    return new ModelWords() {
      @Override
      boolean areWanted(Turn turn) {
        return hasModel;
      }
    };
  }

  private KeptDrafts drafts() {
    return new KeptDrafts() {
      @Override
      public void begun(ConversationSummary conversation, RepId rep) {
        takenIn.add(rep);
      }
    };
  }

  private PounceWords words() {
    return new PounceWords() {
      @Override
      public Optional<Words> choose(PounceText.Kind kind, Occasion occasion) {
        String said = kind + " by " + occasion.repName() + " in " + occasion.stream();
        return speechless ? Optional.empty() : Optional.of(new Words("a0t" + kind, said));
      }
    };
  }

  private Rep available(RepCaller caller) {
    Rep rep = Rep.arrived(caller.rep(), caller.name(), "rep@foyer.example", null);
    rep.comes(talk.clock.instant());
    return rep;
  }

  private static String words(Entry entry) {
    return (entry.isAutomated() ? "[auto] " : "") + entry.text().orElseThrow();
  }

  /** Whether visitors may be greeted in the rep's name, as it is stored. */
  boolean isOn(RepId rep) {
    refresh();
    return switches.isOn(rep);
  }

  List<String> stored(String query) {
    List<?> rows = database.inTx(() -> database.em().createNativeQuery(query).getResultList());
    return rows.stream().map(String::valueOf).toList();
  }
}
