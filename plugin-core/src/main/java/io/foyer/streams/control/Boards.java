package io.foyer.streams.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.protocol.Card;
import io.foyer.protocol.Lines;
import io.foyer.protocol.ServerFrame;
import io.foyer.protocol.StreamView;
import io.foyer.routing.control.Assignments;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The boards that reps have open on this node. */
@ApplicationScoped
public class Boards {
  /** Who waits for a person first, then the newest visits: what a rep should see at once. */
  private static final Comparator<Card> URGENT_FIRST =
      Comparator.comparing((Card card) -> card.conversation() == null)
          .thenComparing(Card::idle)
          .thenComparing(Card::visitStartedAt, Comparator.reverseOrder());

  @Inject LiveVisitors visitors;
  @Inject LiveConversations conversations;
  @Inject Assignments assignments;
  @Inject Configurations configurations;
  @Inject Places places;
  @Inject CardMaker cards;
  @Inject Dismissals dismissals;
  @Inject Lines lines;
  @Inject Clock clock;

  private final Map<BoardKey, RepBoard> open = new ConcurrentHashMap<>();
  private final Set<BoardKey> ofEveryone = ConcurrentHashMap.newKeySet();
  private final Onlookers onlookers = new Onlookers();

  /** A rep who may wants this board and every change to it from now on. */
  public void open(BoardKey key, String re, Consumer<ServerFrame> answer) {
    RepBoard board =
        open.computeIfAbsent(
            key, any -> new RepBoard(key.word(), frame -> lines.push(key.topic(), frame)));
    // Only now: what nobody has a board for is forgotten now and then.
    dismissals.load(key.rep());
    if (key.everyone()) {
      ofEveryone.add(key);
    }
    board.open(re, streams(), () -> cardsOf(key), clock.instant(), answer);
  }

  /** Every open board anew. */
  void reopenAll() {
    open.forEach(
        (key, board) ->
            board.open(
                null,
                streams(),
                () -> cardsOf(key),
                clock.instant(),
                frame -> lines.push(key.topic(), frame)));
  }

  /** Shows a visitor as it is now, to those who see it; takes it from the others. */
  void show(Visitor visitor) {
    Optional<Place> place = places.of(visitor.id());
    Card card = null;
    for (BoardKey key : concerned(visitor.id())) {
      RepBoard board = open.get(key);
      if (board != null && place.isPresent() && sees(key, visitor)) {
        card = card == null ? cards.card(visitor, place) : card;
        onlookers.add(visitor.id(), key);
        board.show(card, clock.instant());
      } else if (board != null) {
        board.leave(visitor.id().value());
        onlookers.remove(visitor.id(), key);
      }
    }
  }

  void leave(VisitorId visitor) {
    for (BoardKey key : concerned(visitor)) {
      RepBoard board = open.get(key);
      if (board != null) {
        board.leave(visitor.value());
      }
    }
    onlookers.forget(visitor);
  }

  /** Sends what had to wait, and gives up boards without a window. */
  public void flush() {
    open.keySet().removeIf(key -> !lines.has(key.topic()));
    ofEveryone.retainAll(open.keySet());
    dismissals.keep(open.keySet().stream().map(BoardKey::rep).collect(Collectors.toSet()));
    open.values().forEach(board -> board.flush(clock.instant()));
  }

  /** Boards that show the visitor, and those that should. */
  private Set<BoardKey> concerned(VisitorId visitor) {
    Set<BoardKey> boards = new LinkedHashSet<>(ofEveryone);
    boards.addAll(onlookers.of(visitor));
    assignments.of(visitor).stream()
        .flatMap(assignment -> assignment.reps().stream())
        .forEach(rep -> boards.add(BoardKey.own(rep)));
    conversations
        .liveOf(visitor)
        .map(ConversationSummary::holder)
        .ifPresent(holder -> boards.add(BoardKey.own(holder.id())));
    return boards;
  }

  /** Who is in a conversation is seen even when it was dismissed. */
  private boolean sees(BoardKey key, Visitor visitor) {
    Optional<ConversationSummary> live = conversations.liveOf(visitor.id());
    boolean isTheirs =
        key.everyone()
            || assignments.isRoutedTo(visitor.id(), key.rep())
            || live.filter(one -> one.isHeldBy(key.rep())).isPresent();
    return isTheirs && (live.isPresent() || !dismissals.has(key.rep(), visitor.visit().id()));
  }

  private List<Card> cardsOf(BoardKey key) {
    return (key.everyone() ? visitors.all().stream() : near(key.rep()))
        // Named before it is looked at, so that a change meanwhile comes after this card.
        .peek(visitor -> onlookers.add(visitor.id(), key))
        .filter(visitor -> places.of(visitor.id()).isPresent() && sees(key, visitor))
        .map(visitor -> cards.card(visitor, places.of(visitor.id())))
        .sorted(URGENT_FIRST)
        .toList();
  }

  private Stream<Visitor> near(RepId rep) {
    Stream<VisitorId> held =
        conversations.all().stream()
            .filter(live -> live.isHeldBy(rep))
            .map(ConversationSummary::visitor);
    return Stream.concat(assignments.visitorsOf(rep).stream(), held)
        .distinct()
        .flatMap(id -> visitors.find(id).stream());
  }

  private List<StreamView> streams() {
    boolean isOn = configurations.current().autoPounces().rules().on();
    return configurations.current().streams().stream()
        .map(
            stream ->
                new StreamView(
                    stream.id(), stream.title(), stream.color(), isOn && stream.autoPounce()))
        .toList();
  }
}
