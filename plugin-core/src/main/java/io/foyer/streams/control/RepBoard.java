package io.foyer.streams.control;

import io.foyer.platform.Since;
import io.foyer.protocol.BoardShown;
import io.foyer.protocol.Card;
import io.foyer.protocol.CardChanged;
import io.foyer.protocol.CardLeft;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.ServerFrame;
import io.foyer.protocol.StreamView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One rep's board as its windows show it, so that only differences are sent.
 *
 * <p>A card goes out at once, and then at most four times a second; a board that is too large for
 * one frame is filled up by the following ones.
 */
final class RepBoard {
  private static final Duration BETWEEN = Duration.ofMillis(250);

  /** Frames a {@link #flush}: below what a socket lets wait, however large the board. */
  private static final int BURST = 16;

  /** Of 64 KiB, so that streams, names of fields and escapes find room. */
  private static final int ROOM = 40_000;

  /** Names of fields, numbers and times of a card; its texts are counted. */
  private static final int CARD_BASE = 900;

  private record Sent(Card card, Instant at) {}

  /** What every window has. */
  private final Map<String, Sent> shown = new HashMap<>();

  /** What not every window has, or not like this. */
  private final Map<String, Card> waiting = new LinkedHashMap<>();

  private final @Nullable String board;
  private final Consumer<ServerFrame> push;
  private boolean isOpen;

  /**
   * Nothing is shown until it is opened.
   *
   * @param board {@code everyone}, or null for the rep's own
   */
  RepBoard(@Nullable String board, Consumer<ServerFrame> push) {
    this.board = board;
    this.push = push;
  }

  /** The visitor's card, on this board or new to it. */
  synchronized void show(Card card, Instant now) {
    Sent last = shown.get(card.visitor());
    if (isSame(last, card)) {
      waiting.remove(card.visitor());
    } else if (waiting.containsKey(card.visitor()) || isTooSoon(last, now)) {
      waiting.put(card.visitor(), card);
    } else {
      send(card, now);
    }
  }

  /** The visitor is not on this board, or not any more. */
  synchronized void leave(String visitor) {
    // What waits may be seen in a window that was answered meanwhile.
    boolean mayWait = waiting.remove(visitor) != null;
    if (shown.remove(visitor) != null || mayWait) {
      push.accept(new CardLeft(FrameIds.next(), board, visitor));
    }
  }

  /** Sends what had to wait. */
  synchronized void flush(Instant now) {
    List<Card> due = new ArrayList<>();
    Iterator<Card> each = waiting.values().iterator();
    while (each.hasNext() && due.size() < BURST) {
      Card card = each.next();
      if (!isTooSoon(shown.get(card.visitor()), now)) {
        due.add(card);
        each.remove();
      }
    }
    due.forEach(card -> send(card, now));
  }

  /**
   * The whole board, the most urgent cards first; what finds no room comes after it, and so does
   * what the other windows have not seen like this.
   *
   * @param re the question of the one window that is answered; null where all of them are
   * @param cards drawn while nothing else is sent, so that none is older than what went before
   */
  synchronized void open(
      @Nullable String re,
      List<StreamView> streams,
      Supplier<List<Card>> cards,
      Instant now,
      Consumer<ServerFrame> answer) {
    List<Card> all = cards.get();
    boolean isForAll = re == null || !isOpen;
    leaveAllBut(all);
    Map<String, Sent> before = Map.copyOf(shown);
    shown.clear();
    waiting.clear();
    List<Card> first = new ArrayList<>();
    int room = ROOM;
    for (Card card : all) {
      room -= weight(card);
      if (room >= 0) {
        first.add(card);
      }
      if (room >= 0 && (isForAll || isSame(before.get(card.visitor()), card))) {
        shown.put(card.visitor(), new Sent(card, now));
      } else {
        waiting.put(card.visitor(), card);
      }
    }
    isOpen = true;
    answer.accept(new BoardShown(FrameIds.next(), re, board, streams, first, now));
  }

  private void leaveAllBut(List<Card> cards) {
    Set<String> gone = new HashSet<>(shown.keySet());
    gone.addAll(waiting.keySet());
    cards.forEach(card -> gone.remove(card.visitor()));
    gone.forEach(this::leave);
  }

  private static boolean isSame(@Nullable Sent last, Card card) {
    return last != null && last.card().equals(card);
  }

  private void send(Card card, Instant now) {
    shown.put(card.visitor(), new Sent(card, now));
    push.accept(new CardChanged(FrameIds.next(), board, card));
  }

  private static boolean isTooSoon(@Nullable Sent last, Instant now) {
    return last != null && !Since.hasPassed(last.at(), BETWEEN, now);
  }

  private static int weight(Card card) {
    Card.Source source = card.source();
    int texts =
        card.name().length()
            + length(card.company())
            + card.page().title().length()
            + card.page().path().length()
            + card.page().url().length()
            + card.routing().reason().length()
            + card.routing().to().stream().mapToInt(String::length).sum()
            + (source == null ? 0 : length(source.referrer()));
    // Up to three bytes for a sign beyond ASCII; most are within it.
    return CARD_BASE + texts * 2;
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
