package io.foyer.copilot.control.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds passages by their words, the rarer the better (BM25). It lies in memory and never changes.
 *
 * <p>A hit says which part of the question's weight it covers: what is asked about and never
 * mentioned counts against it, so that a question that nothing answers can be told.
 */
public final class PassageIndex {
  private static final String BODY = "body";
  private static final String HEAD = "head";
  private static final String PLACE = "place";
  // As many as are looked at for each sentence: a rep asks for an alternative once or twice.
  private static final int LOOKED_AT = 8;
  // Set on the questions of copilot/questions.tsv: right answers against wrong ones.
  private static final double LEAST_COVERAGE = 0.44;
  private static final double ABOUT = 1.5;
  private static final float HEAD_WEIGHT = 0.7f;

  private final List<Passage> passages;
  private final IndexSearcher searcher;

  private PassageIndex(List<Passage> passages, IndexSearcher searcher) {
    this.passages = passages;
    this.searcher = searcher;
  }

  /**
   * A passage that was found.
   *
   * @param coverage the part of the question's weight that it mentions, from 0 to 1
   * @param score how well it fits; greater is better
   */
  public record Hit(Passage passage, double coverage, double score) {
    /** Whether it answers rather than looks alike. */
    public boolean isGood() {
      return coverage >= LEAST_COVERAGE;
    }
  }

  public static PassageIndex of(List<Passage> passages) {
    var memory = new ByteBuffersDirectory();
    try {
      try (var writer = new IndexWriter(memory, new IndexWriterConfig(Words.ANALYZER))) {
        for (int place = 0; place < passages.size(); place++) {
          writer.addDocument(document(passages.get(place), place));
        }
      }
      var reader = DirectoryReader.open(memory);
      return new PassageIndex(List.copyOf(passages), new IndexSearcher(reader));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory is always written
    }
  }

  public int size() {
    return passages.size();
  }

  /** The best first, each passage once; empty where nothing of the question is mentioned. */
  public List<Hit> find(String question) {
    Map<Passage, Hit> best = new HashMap<>();
    for (var words : Question.sentences(question)) {
      for (var hit : find(words)) {
        best.merge(hit.passage(), hit, (one, two) -> one.score() >= two.score() ? one : two);
      }
    }
    return best.values().stream()
        .sorted((one, two) -> Double.compare(two.score(), one.score()))
        .toList();
  }

  private List<Hit> find(Set<String> words) {
    try {
      var weights = new HashMap<String, Double>();
      var query = new BooleanQuery.Builder();
      for (var word : words) {
        weights.put(word, weight(searcher.getIndexReader().docFreq(new Term(BODY, word))));
        query.add(term(BODY, word), Occur.SHOULD);
        query.add(new BoostQuery(term(HEAD, word), HEAD_WEIGHT), Occur.SHOULD);
      }
      var found = searcher.search(query.build(), LOOKED_AT).scoreDocs;
      var fields = searcher.storedFields();
      var hits = new ArrayList<Hit>();
      for (var one : found) {
        var place = fields.document(one.doc).getField(PLACE).numericValue().intValue();
        var passage = passages.get(place);
        var coverage = coverage(passage, weights);
        hits.add(new Hit(passage, coverage, coverage * one.score));
      }
      return hits;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory is always read
    }
  }

  private static Document document(Passage passage, int place) {
    var head = head(passage);
    var document = new Document();
    document.add(new TextField(HEAD, head, Field.Store.NO));
    document.add(new TextField(BODY, head + "\n" + passage.text(), Field.Store.NO));
    document.add(new StoredField(PLACE, place));
    return document;
  }

  private static String head(Passage passage) {
    return String.join(
        "\n", passage.source().title(), passage.heading(), passage.keywords().replace(',', '\n'));
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  /** The rarer a word, the more it tells what is asked about; one that never occurs tells most. */
  private double weight(int occursIn) {
    double all = passages.size();
    return Math.log(1 + (all - occursIn + 0.5) / (occursIn + 0.5));
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
