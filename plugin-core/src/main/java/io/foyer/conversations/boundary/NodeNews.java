package io.foyer.conversations.boundary;

import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.News;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Side;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings this node up to date from the database: after a hint of another node, after a gap, and
 * from time to time, since hints may be lost.
 */
@ApplicationScoped
public class NodeNews {
  /** A card may be wrong this long when a hint was lost. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  @Inject News news;
  @Inject LiveConversations live;
  @Inject Announcer announcer;
  @Inject Told told;
  @Inject Turns turns;
  @Inject HintFeed hints;
  @Inject Loops loops;

  private final Set<ConversationId> toRead = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    hints.subscribe(this::heard);
    loop = loops.start("conversations", PAUSE, this::look);
  }

  /** Reads and tells what follows the last told entry, on another thread. */
  void readSoon(ConversationId id) {
    toRead.add(id);
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  void heard(Hint hint) {
    var audience = hint.audience();
    switch (hint.about()) {
      case SEEN -> announcer.seen(audience, by(hint), hint.to());
      case TYPING -> announcer.typing(audience, by(hint), hint.keystrokes());
      case LOG -> {
        var id = new ConversationId(audience.conversation());
        if (hint.isTalk() && !announcer.isHeard(audience)) {
          told.forget(id);
        } else {
          read(id, hint.from());
        }
      }
    }
  }

  void look() {
    for (var id : Set.copyOf(toRead)) {
      toRead.remove(id);
      told.upTo(id).ifPresent(last -> read(id, last + 1));
    }
    var known = live.all();
    var stored = news.live();
    var alive = stored.stream().map(ConversationSummary::id).collect(Collectors.toSet());
    stored.stream().filter(this::isNews).forEach(now -> read(now.id(), now.lastSeq() + 1));
    known.stream()
        .filter(one -> !alive.contains(one.id()))
        .forEach(one -> read(one.id(), one.lastSeq() + 1));
  }

  // Only what is read within its turn is noted: by now this one may be over.
  private boolean isNews(ConversationSummary stored) {
    return live.find(stored.id()).filter(known -> !known.isOlderThan(stored)).isEmpty();
  }

  /** Tells what was not told yet, from this entry on where nothing was told before. */
  private void read(ConversationId id, long from) {
    turns.take(
        id,
        () -> {
          readInTurn(id, told.upTo(id).orElse(from - 1));
          return id;
        });
  }

  private void readInTurn(ConversationId id, long after) {
    var found = news.of(id, after);
    if (found.isEmpty()) {
      return;
    }
    var now = found.get().conversation();
    var entries = found.get().page().entries();
    live.note(now);
    entries.forEach(entry -> announcer.added(now, entry));
    if (entries.isEmpty()) {
      announcer.changedBeside(now);
      return;
    }
    var last = entries.get(entries.size() - 1).seq();
    told.upTo(now, last);
    if (found.get().page().more()) {
      readInTurn(id, last);
    }
  }

  private static Side by(Hint hint) {
    return Objects.requireNonNull(hint.by());
  }
}
