package io.foyer.routing.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.routing.entity.Assignment;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What other nodes decided about visitors whom this one has not heard of yet. */
final class EarlyWord {
  /** Visitors and decisions travel on their own; neither is so late. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  private record Heard(Assignment word, Instant at) {}

  private final Map<VisitorId, Heard> heard = new LinkedHashMap<>();

  synchronized void keep(Assignment word, Instant now) {
    forgetUntil(now.minus(KEPT));
    Heard known = heard.remove(word.visitor());
    if (known == null || known.word().at().isBefore(word.at())) {
      heard.put(word.visitor(), new Heard(word, now));
    } else {
      heard.put(word.visitor(), new Heard(known.word(), now));
    }
  }

  /** Hands out what was said of a visitor who is here now. */
  synchronized Optional<Assignment> take(VisitorId visitor) {
    return Optional.ofNullable(heard.remove(visitor)).map(Heard::word);
  }

  private void forgetUntil(Instant end) {
    Iterator<Heard> oldest = heard.values().iterator();
    while (oldest.hasNext() && oldest.next().at().isBefore(end)) {
      oldest.remove();
    }
  }
}
