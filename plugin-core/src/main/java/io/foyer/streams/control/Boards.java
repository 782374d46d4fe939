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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A rep who may wants this board and every change to it from now on. */
  public void open(BoardKey key, String re, Consumer<ServerFrame> answer) {
    dismissals.load(key.rep());
    RepBoard board =
        open.computeIfAbsent(
            key, any -> new RepBoard(key.word(), frame -> lines.push(key.topic(), frame)));
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
    Card[] drawn = {null};
    open.forEach(
        (key, board) -> {
          if (place.isPresent() && sees(key, visitor)) {
            drawn[0] = drawn[0] == null ? cards.card(visitor, place) : drawn[0];
            board.show(drawn[0], clock.instant());
          } else {
            board.leave(visitor.id().value());
          }
        });
  }

  void leave(VisitorId visitor) {
    open.values().forEach(board -> board.leave(visitor.value()));
  }

  /** Sends what had to wait, and gives up boards without a window. */
  public void flush() {
    open.keySet().removeIf(key -> !lines.has(key.topic()));
    dismissals.keep(open.keySet().stream().map(BoardKey::rep).collect(Collectors.toSet()));
    open.values().forEach(board -> board.flush(clock.instant()));
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
    return configurations.current().streams().stream()
        .map(
            stream ->
                new StreamView(stream.id(), stream.title(), stream.color(), stream.autoPounce()))
        .toList();
  }
}
