package io.foyer.crm.control;

import io.foyer.access.entity.RepId;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which records the CRM shares with a rep.
 *
 * <p>An answer is good for a minute. A CRM that is away is left alone for a while, whoever asks.
 */
@ApplicationScoped
public class SharedRecords {
  public static final Duration FRESH = Duration.ofSeconds(60);
  public static final Duration REST = Duration.ofSeconds(30);
  private static final int MOST = 50_000;

  @Inject CrmRegister crm;
  @Inject Clock clock;

  private final Map<Key, Answer> answers = new ConcurrentHashMap<>();
  private volatile Instant awayUntil = Instant.MIN;

  private record Key(RepId rep, String record) {}

  private record Answer(boolean shared, Instant until) {}

  /**
   * Those of the records that the rep may read; empty where the CRM cannot say it now.
   *
   * @param records the ones that matter most first: what is too much for one call is not shared
   */
  public Optional<Set<String>> of(RepId rep, Collection<String> records) {
    Set<String> asked = records.stream().limit(CrmRegister.MOST_SHARED).collect(Collectors.toSet());
    Instant now = clock.instant();
    Set<String> unknown =
        asked.stream().filter(id -> !isKnown(new Key(rep, id), now)).collect(Collectors.toSet());
    if (!unknown.isEmpty() && !ask(rep, unknown, now)) {
      return Optional.empty();
    }
    return Optional.of(
        asked.stream().filter(id -> isShared(new Key(rep, id))).collect(Collectors.toSet()));
  }

  /** What is left of a match for the rep; empty where the CRM cannot say it now. */
  public Optional<CrmMatch> of(RepId rep, CrmMatch match) {
    return of(rep, match.shownIds()).map(match::only);
  }

  private boolean ask(RepId rep, Set<String> unknown, Instant now) {
    if (now.isBefore(awayUntil)) {
      return false;
    }
    try {
      Set<String> shared = crm.shared(unknown, rep.value());
      makeRoom(now);
      unknown.forEach(
          id -> answers.put(new Key(rep, id), new Answer(shared.contains(id), now.plus(FRESH))));
      return true;
    } catch (CrmUnavailable away) {
      awayUntil = now.plus(REST);
      return false;
    } catch (CrmRefused notThisRep) {
      return false;
    }
  }

  private void makeRoom(Instant now) {
    if (answers.size() >= MOST) {
      answers.values().removeIf(answer -> !answer.until().isAfter(now));
    }
  }

  private boolean isKnown(Key key, Instant now) {
    Answer answer = answers.get(key);
    return answer != null && now.isBefore(answer.until());
  }

  private boolean isShared(Key key) {
    Answer answer = answers.get(key);
    return answer != null && answer.shared();
  }
}
