package io.foyer.conversations.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Note;
import io.foyer.conversations.entity.NoteId;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.conversations.entity.event.NotePosted;
import io.foyer.conversations.entity.event.SeenMoved;
import io.foyer.files.control.FilesFixture;
import io.foyer.files.entity.FileId;
import io.foyer.platform.Database;
import io.foyer.platform.Deadlines;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.reps.control.RepLockFixture;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The procedures around conversations on a test's database and clock.
 *
 * <p>Events are handed on after the commit and forgotten after a rollback, as in the container.
 */
@SuppressWarnings("ThreadLocalUsage") // a test has one fixture
public final class TalkFixture {
  public static final SiteKey SITE = new SiteKey("demo");
  public static final VisitorCaller KIM = visitor("vis_kim");
  public static final VisitorCaller JONAS = visitor("vis_jonas");
  public static final RepCaller ANA = rep("005ana", "Ana Novak", Right.REP);
  public static final RepCaller BEN = rep("005ben", "Ben Carter", Right.REP);
  public static final RepCaller CHLOE = rep("005chloe", "Chloe Martin", Right.REP);
  public static final RepCaller ADA = rep("005ada", "Ada Lind", Right.ADMIN);
  public static final RepCaller MAY = rep("005may", "May Ito", Right.MANAGER);

  public final Database database;
  public final MovedClock clock = MovedClock.atNoon();
  public final Surroundings around = new Surroundings();
  public final ConversationStore store = new ConversationStore();
  public final ConversationRights rights = new ConversationRights();
  public final FilesFixture files;
  public final Messages messages = new Messages();
  public final InboundDesk desk = new InboundDesk();
  public final Claims claims = new Claims();
  public final Pounces pounces = new Pounces();
  public final Greetings greetings = new Greetings();
  public final TakeOvers takeOvers = new TakeOvers();
  public final Reliefs reliefs = new Reliefs();
  public final Transfers transfers = new Transfers();
  public final Notes notes = new Notes();
  public final Ratings ratings = new Ratings();
  public final Endings endings = new Endings();
  public final Silences silences = new Silences();
  public final MeetingDesk meetings = new MeetingDesk();
  public final Archive archive = new Archive();
  public final FilePosts filePosts = new FilePosts();
  public final FileDesk fileDesk = new FileDesk();
  public final News news = new News();
  public final LiveConversations live = new LiveConversations();
  public final List<ConversationEvent> happened = new CopyOnWriteArrayList<>();
  public final List<MeetingRequested> requested = new CopyOnWriteArrayList<>();

  private final ThreadLocal<List<Runnable>> afterCommit = ThreadLocal.withInitial(ArrayList::new);
  private volatile Consumer<ConversationEvent> told = happened::add;
  private volatile Consumer<SeenMoved> toldSeen = seen -> {};
  private volatile Consumer<NotePosted> toldNotes = posted -> {};

  public TalkFixture(Database database) {
    this.database = database;
    List.of(
            "conversation_words",
            "call_notes",
            "hold_places",
            "calls",
            "mentions",
            "phone_calls",
            "meeting_requests",
            "missed_responses",
            "pounces",
            "notes",
            "entries",
            "files",
            "conversations",
            "deadlines",
            "outbox")
        .forEach(database::empty);
    files = new FilesFixture(database, clock);
    store.em = database.em();
    rights.assignments = around.assignments;
    rights.persons = new Persons();
    rights.persons.em = database.em();
    rights.persons.emails = around.emails;
    live.moved = PlatformFixture.event(moved -> {});
    wireWriters();
    wireReaders();
    wirePounces();
  }

  /** Who hears of events after the commit, beside {@link #happened}. */
  public void hear(Consumer<ConversationEvent> hearer, Consumer<SeenMoved> hearerOfSeen) {
    told =
        event -> {
          happened.add(event);
          hearer.accept(event);
        };
    toldSeen = hearerOfSeen;
  }

  /** Who hears of notes after the commit. */
  public void hearNotes(Consumer<NotePosted> hearer) {
    toldNotes = hearer;
  }

  /** One transaction, and its events after it. */
  public <T> T commit(Supplier<T> work) {
    var later = afterCommit.get();
    later.clear();
    T result = database.inTx(work);
    List.copyOf(later).forEach(Runnable::run);
    return result;
  }

  public void commit(Runnable work) {
    commit(
        () -> {
          work.run();
          return true;
        });
  }

  public ConversationSummary asked(VisitorCaller visitor, String clientId) {
    return commit(() -> desk.open(visitor, new ClientId(clientId), Optional.empty()));
  }

  public ConversationSummary asked(VisitorCaller visitor, String clientId, String text) {
    var words = Optional.of(MessageText.typed(text));
    return commit(() -> desk.open(visitor, new ClientId(clientId), words));
  }

  /** Kim and Ana talk. */
  public ConversationId talking() {
    var id = asked(KIM, "open-1").id();
    commit(() -> claims.claim(ANA, id));
    return id;
  }

  /** A rep speaks first to Kim. */
  public ConversationSummary pounced(RepCaller rep, String clientId, String text) {
    var words = MessageText.typed(text);
    return commit(() -> pounces.begin(rep, KIM, new ClientId(clientId), words));
  }

  public Entry said(VisitorCaller visitor, ConversationId id, String clientId, String text) {
    return commit(
        () -> messages.post(visitor, id, new ClientId(clientId), MessageText.typed(text)));
  }

  /** A file instead of words. */
  public Entry posted(Caller caller, ConversationId id, String clientId, FileId file) {
    var chosen = commit(() -> filePosts.chosen(file));
    return commit(() -> messages.post(caller, id, new ClientId(clientId), chosen));
  }

  public ConversationSummary now(ConversationId id) {
    return database.inTx(() -> store.find(id).orElseThrow().summary());
  }

  /** Whether a deadline of that kind comes at that moment, also after a restart. */
  public boolean isDue(String kind, ConversationId id, Instant at) {
    var rows = "SELECT due_at FROM deadlines WHERE kind = ?1 AND subject = ?2 AND due_at = ?3";
    return database.inTx(
        () ->
            !database
                .em()
                .createNativeQuery(rows)
                .setParameter(1, kind)
                .setParameter(2, id.value())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty());
  }

  /** What the audit log has: who did what on what. */
  public List<String> audited() {
    return PlatformFixture.audited(database);
  }

  public List<Entry> log(ConversationId id) {
    return database.inTx(() -> store.log(id));
  }

  /** News as the container hands them out: each answer in a transaction of its own. */
  public News committedNews() {
    return new News() {
      @Override
      public Optional<Archive.Excerpt> of(ConversationId id, long after) {
        return database.inTx(() -> news.of(id, after));
      }

      @Override
      public List<ConversationSummary> live() {
        return database.inTx(news::live);
      }
    };
  }

  /** The same of notes. */
  public Notes committedNotes() {
    return new Notes() {
      @Override
      public Optional<Note> find(NoteId id) {
        return database.inTx(() -> notes.find(id));
      }
    };
  }

  /** Another node's memory. */
  public static LiveConversations emptyMemory() {
    var memory = new LiveConversations();
    memory.moved = PlatformFixture.event(moved -> {});
    return memory;
  }

  public static VisitorCaller visitor(String id) {
    return new VisitorCaller(new VisitorId(id), SITE);
  }

  private static RepCaller rep(String id, String name, Right right) {
    return new RepCaller(new RepId(id), name, Set.of(right));
  }

  private void later(Runnable telling) {
    afterCommit.get().add(telling);
  }

  private void wireWriters() {
    var deadlines = PlatformFixture.deadlines(database);
    var events = PlatformFixture.<ConversationEvent>event(e -> later(() -> told.accept(e)));
    messages.store = desk.store = claims.store = endings.store = silences.store = store;
    messages.rights = claims.rights = endings.rights = meetings.rights = rights;
    messages.happened = desk.happened = claims.happened = endings.happened = events;
    silences.happened = meetings.happened = events;
    messages.seen = PlatformFixture.event(e -> later(() -> toldSeen.accept(e)));
    messages.clock = desk.clock = claims.clock = endings.clock = silences.clock = clock;
    desk.deadlines = claims.deadlines = endings.deadlines = silences.deadlines = deadlines;
    messages.deadlines = deadlines;
    desk.configurations = claims.configurations = around.configurations;
    endings.configurations = silences.configurations = around.configurations;
    meetings.configurations = around.configurations;
    messages.visitors = desk.visitors = endings.visitors = silences.visitors = around.visitors;
    takeOvers.store = notes.store = store;
    takeOvers.rights = notes.rights = rights;
    notes.clock = clock;
    notes.workforce = around.workforce;
    wireReliefs(events, deadlines);
    wireRatings(events);
    takeOvers.audit = PlatformFixture.auditLog(database, clock);
    notes.em = database.em();
    notes.posted = PlatformFixture.event(e -> later(() -> toldNotes.accept(e)));
    messages.files = desk.files = filePosts;
    filePosts.files = files.sent;
    desk.messages = messages;
    desk.preludes = visitor -> Optional.empty();
    desk.endings = silences.endings = endings;
    desk.qualifications = around.qualifications;
    endings.answerers = desk.answerers = new Answerers();
    desk.answerers.assignments = around.assignments;
    desk.answerers.reps = claims.reps = around.reps;
    meetings.em = database.em();
    meetings.store = store;
    meetings.clock = clock;
    meetings.identification = around.identification;
    meetings.requested = PlatformFixture.event(requested::add);
  }

  private void wireReliefs(Event<ConversationEvent> events, Deadlines deadlines) {
    var handOver = new HandOver();
    handOver.store = reliefs.store = store;
    handOver.happened = reliefs.happened = events;
    handOver.clock = reliefs.clock = clock;
    claims.handOver = takeOvers.handOver = transfers.handOver = handOver;
    transfers.store = store;
    transfers.rights = rights;
    transfers.colleagues = around.colleagues;
    transfers.reps = around.reps;
    transfers.repLock = RepLockFixture.on(database);
    transfers.configurations = around.configurations;
    silences.reliefs = reliefs;
    reliefs.visitors = around.visitors;
    reliefs.reps = around.reps;
    reliefs.configurations = around.configurations;
    reliefs.deadlines = deadlines;
    endings.lockWait = reliefs.lockWait = PlatformFixture.lockWait(database);
  }

  private void wireRatings(Event<ConversationEvent> events) {
    ratings.store = store;
    ratings.rights = rights;
    ratings.configurations = around.configurations;
    ratings.happened = events;
    ratings.clock = clock;
    endings.ratings = ratings;
  }

  private void wirePounces() {
    pounces.store = store;
    pounces.rights = rights;
    pounces.desk = desk;
    pounces.claims = claims;
    pounces.handOver = claims.handOver;
    pounces.messages = messages;
    pounces.endings = endings;
    pounces.visitors = around.visitors;
    pounces.configurations = around.configurations;
    pounces.deadlines = claims.deadlines;
    pounces.happened = claims.happened;
    pounces.clock = clock;
    greetings.store = store;
    greetings.rights = rights;
    greetings.pounces = pounces;
    greetings.messages = messages;
    greetings.endings = endings;
    greetings.clock = clock;
  }

  private void wireReaders() {
    fileDesk.store = store;
    fileDesk.rights = rights;
    fileDesk.desk = desk;
    fileDesk.files = files.sent;
    fileDesk.addresses = files.addresses;
    fileDesk.audit = PlatformFixture.auditLog(database, clock);
    archive.store = news.store = store;
    archive.rights = rights;
    archive.live = live;
    archive.audit = PlatformFixture.auditLog(database, clock);
    archive.outbox = PlatformFixture.outbox(database, clock);
  }
}
