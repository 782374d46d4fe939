package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds passages by their words, the rarer the better (BM25). It lies in memory and never changes.
 *
 * <p>A hit says which part of the question's weight it covers: what is asked about and never
 * mentioned counts against it, so that a question that nothing answers can be told.
 */
public final class PassageIndex {
  // As many as are looked at for each sentence: a rep asks for an alternative once or twice.
  private static final int LOOKED_AT = 8;
  private static final double ABOUT = 1.5;
  private static final float HEAD_WEIGHT = 0.7f;
  // What BM25 makes of a word that stands once in a passage of usual length.
  private static final double ONCE = 1 / 2.2;

  private final Map<String, Passage> passages;
  private final Map<String, Integer> occurrences;
  private final IndexReader reader;
  private final IndexSearcher searcher;

  /**
   * @param occurrences in how many passages each word occurs
   */
  PassageIndex(
      Map<String, Passage> passages, Map<String, Integer> occurrences, IndexReader reader) {
    this.passages = passages;
    this.occurrences = occurrences;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  public static PassageIndex of(List<Passage> passages) {
    return new PassageWriter().holding(passages);
  }

  public int size() {
    return passages.size();
  }

  Collection<Passage> passages() {
    return passages.values();
  }

  boolean holds(Hit hit) {
    return passages.containsKey(PassageWriter.key(hit.passage()));
  }

  /** As {@link #find(Wanted)}, in all languages. */
  public List<Hit> find(String question) {
    return find(new Wanted(question, PassageWriter.ALL, List.of()));
  }

  /**
   * The best first, each passage once; empty where nothing of the question is mentioned. What only
   * the rep has stands behind every article that answers.
   */
  public List<Hit> find(Wanted wanted) {
    Map<Passage, Hit> best = new HashMap<>();
    for (var words : Question.sentences(wanted.question())) {
      for (var hit : find(words, wanted)) {
        best.merge(hit.passage(), hit, (one, two) -> one.score() >= two.score() ? one : two);
      }
    }
    return Fusion.ranked(best.values(), wanted.besides());
  }

  /** Whoever looks in it now ends first; then what it alone holds is free. */
  void close() throws IOException {
    reader.close();
  }

  private List<Hit> find(Set<String> words, Wanted wanted) {
    reader.incRef();
    try {
      try {
        return hits(words, wanted);
      } finally {
        reader.decRef();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory is always read
    }
  }

  private List<Hit> hits(Set<String> words, Wanted wanted) throws IOException {
    var weights = new HashMap<String, Double>();
    for (var word : words) {
      weights.put(word, weight(occurrences.getOrDefault(word, 0)));
    }
    var hits = new ArrayList<Hit>();
    var fields = searcher.storedFields();
    for (var one : searcher.search(query(words, wanted.language()), LOOKED_AT).scoreDocs) {
      var key = fields.document(one.doc).get(PassageWriter.KEY);
      var passage = Objects.requireNonNull(passages.get(key));
      var coverage = coverage(passage, weights);
      hits.add(Hit.mentioning(passage, coverage, coverage * one.score));
    }
    wanted.besides().stream()
        .map(passage -> weighed(passage, weights))
        .filter(hit -> hit.score() > 0)
        .forEach(hits::add);
    return hits;
  }

  private static Query query(Set<String> words, String language) {
    var query = new BooleanQuery.Builder();
    for (var word : words) {
      query.add(new TermQuery(body(word)), Occur.SHOULD);
      var head = new TermQuery(new Term(PassageWriter.HEAD, word));
      query.add(new BoostQuery(head, HEAD_WEIGHT), Occur.SHOULD);
    }
    if (language.equals(PassageWriter.ALL)) {
      return query.build();
    }
    var readers = new BooleanQuery.Builder();
    for (var one : Set.of(language, PassageWriter.ALL)) {
      readers.add(new TermQuery(new Term(PassageWriter.READERS, one)), Occur.SHOULD);
    }
    return query.setMinimumNumberShouldMatch(1).add(readers.build(), Occur.FILTER).build();
  }

  private static Term body(String word) {
    return new Term(PassageWriter.BODY, word);
  }

  /** One that does not stand in the index, by the same measure. */
  private static Hit weighed(Passage passage, Map<String, Double> weights) {
    var head = new HashSet<>(Words.of(head(passage)));
    var all = new HashSet<>(Words.of(passage.text()));
    all.addAll(head);
    double score = 0;
    for (var one : weights.entrySet()) {
      score += all.contains(one.getKey()) ? ONCE * one.getValue() : 0;
      score += head.contains(one.getKey()) ? ONCE * HEAD_WEIGHT * one.getValue() : 0;
    }
    var coverage = coverage(passage, weights);
    return Hit.mentioning(passage, coverage, coverage * score);
  }

  static String head(Passage passage) {
    return String.join(
        "\n", passage.source().title(), passage.heading(), passage.keywords().replace(',', '\n'));
  }

  /** The rarer a word, the more it tells what is asked about; one that never occurs tells most. */
  private double weight(int occursIn) {
    return Math.log(1 + (passages.size() - occursIn + 0.5) / (occursIn + 0.5));
  }

  /** What stands in the title, the heading or the keywords is what a passage is about. */
  private static double coverage(Passage passage, Map<String, Double> weights) {
    var covered = new HashMap<>(weights);
    covered.keySet().retainAll(Words.of(passage.text()));
    for (var word : Words.of(head(passage))) {
      var weight = weights.get(word);
      if (weight != null) {
        covered.put(word, ABOUT * weight);
      }
    }
    return Math.min(1, sum(covered.values()) / sum(weights.values()));
  }

  private static double sum(Collection<Double> weights) {
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }
}
