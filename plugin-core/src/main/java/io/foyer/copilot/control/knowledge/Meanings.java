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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  @Inject Embedders embedders;
  @Inject VectorStore store;
  @Inject CrmAttention attention;

  private volatile @Nullable Learnt learnt;
  private Map<String, float[]> known = Map.of();

  private record Learnt(Embedder by, MeaningIndex index) {}

  /** What is used now, for people; empty while there is nothing. */
  public Optional<String> model() {
    return Optional.ofNullable(learnt).map(Learnt::by).map(Embedder::model);
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
        one -> byId.computeIfAbsent(id(model.get(), one), any -> new ArrayList<>()).add(one));
    store.tidy();
    known = kept(byId.keySet());
    learnt = new Learnt(model.get(), MeaningIndex.of(byId, known));
    var isWhole = embedAll(model.get(), byId);
    learnt = new Learnt(model.get(), MeaningIndex.of(byId, known));
    LOG.log(Level.INFO, "passages embedded={0} of={1}", known.size(), byId.size());
    tell(model.get(), isWhole);
    return isWhole;
  }

  /** The nearest to any of its sentences, the best first; empty where nobody can tell in time. */
  List<Hit> near(String question, String language) {
    var now = learnt;
    var sentences = now == null ? List.<String>of() : Question.asked(question);
    if (now == null || sentences.isEmpty()) {
      return List.of();
    }
    Map<Passage, Hit> best = new HashMap<>();
    for (var numbers : now.by().vectors(sentences, ASKS_WITHIN).orElse(List.of())) {
      for (var hit : now.index().nearest(numbers, language, embedders.least())) {
        best.merge(hit.passage(), hit, (one, two) -> one.score() >= two.score() ? one : two);
      }
    }
    return Fusion.ranked(best.values(), List.of());
  }

  private void tell(Embedder model, boolean isWhole) {
    if (isWhole) {
      attention.mended(SUBJECT);
    } else {
      attention.tell(
          SUBJECT,
          "The copilot gets no embeddings of " + model.model() + "; it asks each minute. " + WORDS);
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
    for (int from = 0; from < left.size(); from += model.most()) {
      var part = left.subList(from, Math.min(left.size(), from + model.most()));
      var made = embed(model, part, byId);
      if (made.isEmpty()) {
        return false;
      }
      store.keep(made);
      known.putAll(made);
    }
    return true;
  }

  /** What another node has embedded meanwhile is taken from there. */
  private Map<String, float[]> embed(
      Embedder model, List<String> ids, Map<String, List<Passage>> byId) {
    var made = new LinkedHashMap<>(store.find(ids));
    var left = ids.stream().filter(id -> !made.containsKey(id)).toList();
    if (left.isEmpty()) {
      return made;
    }
    var texts = left.stream().map(id -> text(byId.getOrDefault(id, List.of()).get(0))).toList();
    var vectors = model.vectors(texts, LEARNS_WITHIN);
    if (vectors.isEmpty()) {
      return Map.of();
    }
    for (int at = 0; at < left.size(); at++) {
      made.put(left.get(at), vectors.get().get(at));
    }
    return made;
  }

  private static String id(Embedder model, Passage passage) {
    var whole = model.model() + "\n" + text(passage);
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String text(Passage passage) {
    return PassageIndex.head(passage).strip() + "\n" + passage.text();
  }
}
