package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.control.embedding.Embedder;
import io.foyer.copilot.control.embedding.Embedders;
import io.foyer.copilot.control.embedding.VectorStore;
import io.foyer.copilot.entity.Passage;
import io.foyer.crm.control.CrmAttention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages by what they mean, where the settings name a model of embeddings.
 *
 * <p>Each passage is embedded once for all nodes. As long as some are not, and where the model does
 * not answer, what is found by words is all there is.
 */
@ApplicationScoped
public class Meanings {
  private static final Logger LOG = System.getLogger(Meanings.class.getName());

  private static final String WORDS = "Knowledge is found by its words meanwhile.";
  private static final String SUBJECT = "Embeddings";

  /** Nobody waits for passages. */
  private static final Duration LEARNS_WITHIN = Duration.ofSeconds(30);

  /** A rep waits. */
  private static final Duration ASKS_WITHIN = Duration.ofSeconds(1);

  /** Reps do not wait for a model that has just failed. */
  private static final Duration RESTS = Duration.ofSeconds(30);

  /** More nodes do not embed the same at once; what is not kept is embedded again after a start. */
  private static final int MOST_TRIES = 5;

  private static final Duration DAY = Duration.ofDays(1);

  @Inject Embedders embedders;
  @Inject VectorStore store;
  @Inject CrmAttention attention;
  @Inject Clock clock;

  private volatile @Nullable Learnt learnt;
  private volatile Instant restsUntil = Instant.MIN;
  private Map<String, float[]> known = Map.of();
  private Instant notesAt = Instant.MIN;

  private record Learnt(Embedder by, MeaningIndex index) {}

  /** What is used now, for people; empty while there is nothing, or it does not answer. */
  public Optional<String> model() {
    return answering().map(Learnt::by).map(Embedder::model);
  }

  private Optional<Learnt> answering() {
    return Optional.ofNullable(learnt).filter(any -> !clock.instant().isBefore(restsUntil));
  }

  /** Whether passages are to be learnt at all. */
  boolean isOn() {
    return embedders.isOn();
  }

  /**
   * Embeds what is new, for one thread at a time.
   *
   * @return whether nothing is left to be learnt
   */
  boolean learn(Collection<Passage> passages) {
    var model = embedders.chosen();
    if (model.isEmpty()) {
      attention.tell(SUBJECT, "The copilot has no MiniLM: build Foyer with -Pmeaning. " + WORDS);
      return true;
    }
    var byId = new HashMap<String, List<Passage>>();
    passages.forEach(
        one ->
            byId.computeIfAbsent(MeaningIndex.id(model.get(), one), any -> new ArrayList<>())
                .add(one));
    known = kept(byId.keySet());
    learnt = new Learnt(model.get(), MeaningIndex.of(byId, known));
    var isWhole = embedAll(model.get(), byId);
    learnt = new Learnt(model.get(), MeaningIndex.of(byId, known));
    LOG.log(Level.INFO, "passages embedded={0} of={1}", known.size(), byId.size());
    tell(model.get(), isWhole);
    return isWhole;
  }

  /** Once a day: what is used is not forgotten, and what no node uses is. */
  void keep() {
    var now = clock.instant();
    if (!known.isEmpty() && !now.isBefore(notesAt)) {
      store.note(known.keySet());
      store.tidy();
      notesAt = now.plus(DAY);
    }
  }

  /** The nearest to any of its sentences, the best first; empty where nobody can tell in time. */
  List<Hit> near(String question, String language) {
    var now = answering();
    var sentences = Question.asked(question);
    if (now.isEmpty() || sentences.isEmpty()) {
      return List.of();
    }
    var vectors = now.get().by().vectors(sentences, ASKS_WITHIN);
    tell(now.get().by(), vectors.isPresent());
    return vectors
        .map(all -> now.get().index().nearest(all, language, embedders.least()))
        .orElse(List.of());
  }

  private void tell(Embedder model, boolean isAnswered) {
    if (isAnswered) {
      restsUntil = Instant.MIN;
      attention.mended(SUBJECT);
    } else {
      restsUntil = clock.instant().plus(RESTS);
      attention.tell(
          SUBJECT,
          "The copilot gets no embeddings of " + model.model() + "; it goes on asking. " + WORDS);
    }
  }

  private Map<String, float[]> kept(Set<String> ids) {
    var all = new HashMap<>(known);
    all.keySet().retainAll(ids);
    all.putAll(store.find(ids.stream().filter(id -> !all.containsKey(id)).toList()));
    return all;
  }

  private boolean embedAll(Embedder model, Map<String, List<Passage>> byId) {
    var left = new ArrayList<>(byId.keySet());
    left.removeAll(known.keySet());
    // So that nodes that begin together do not compute the same.
    Collections.shuffle(left);
    for (int from = 0; from < left.size(); from += model.most()) {
      var part = left.subList(from, Math.min(left.size(), from + model.most()));
      var made = embed(model, part, byId);
      if (made.isEmpty()) {
        return false;
      }
      keep(made);
      known.putAll(made);
    }
    return true;
  }

  /**
   * Other nodes may keep one at the same moment: one of them gets on, and next time it is there.
   */
  private void keep(Map<String, float[]> made) {
    for (int left = MOST_TRIES; left > 0; left--) {
      try {
        store.keep(made);
        return;
      } catch (RuntimeException collided) {
        LOG.log(Level.DEBUG, "embeddings were kept by another node: {0}", collided.getMessage());
      }
    }
  }

  /** What another node has embedded meanwhile is taken from there. */
  private Map<String, float[]> embed(
      Embedder model, List<String> ids, Map<String, List<Passage>> byId) {
    var made = new LinkedHashMap<>(store.find(ids));
    var left = ids.stream().filter(id -> !made.containsKey(id)).toList();
    if (left.isEmpty()) {
      return made;
    }
    var texts =
        left.stream()
            .map(id -> MeaningIndex.text(byId.getOrDefault(id, List.of()).get(0)))
            .toList();
    var vectors = model.vectors(texts, LEARNS_WITHIN);
    if (vectors.isEmpty()) {
      return Map.of();
    }
    for (int at = 0; at < left.size(); at++) {
      made.put(left.get(at), vectors.get().get(at));
    }
    return made;
  }
}
