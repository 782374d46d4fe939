package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Takes passages into an index in memory, and out of it.
 *
 * <p>A passage is known by its content: one that was there before is not looked at again. For one
 * thread at a time.
 */
final class PassageWriter {
  static final String BODY = "body";
  static final String HEAD = "head";
  static final String KEY = "key";
  static final String READERS = "readers";

  /** Stands for readers of every language. */
  static final String ALL = "all";

  private final IndexWriter writer;
  private Map<String, Passage> known = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Directory directory = new ByteBuffersDirectory();
  private @Nullable PassageIndex last;
  private @Nullable PassageIndex before;
  private int written;

  PassageWriter() {
    // What was taken out would else be counted on, and words would seem less rare than they are.
    var merging = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
    try {
      var config = new IndexWriterConfig(Words.ANALYZER).setMergePolicy(merging);
      writer = new IndexWriter(directory, config);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory is always written
    }
  }

  /** What can be found once these passages, and no others, are there. */
  PassageIndex holding(Collection<Passage> passages) {
    var wanted = new LinkedHashMap<String, Passage>();
    passages.forEach(passage -> wanted.putIfAbsent(key(passage), passage));
    try {
      takeOut(wanted);
      for (var one : wanted.entrySet()) {
        if (!known.containsKey(one.getKey())) {
          writer.addDocument(document(one.getKey(), one.getValue()));
          count(one.getValue(), 1);
          written++;
        }
      }
      known = wanted;
      return next(
          new PassageIndex(
              Map.copyOf(wanted), Map.copyOf(occurrences), DirectoryReader.open(writer)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory is always written
    }
  }

  /** Who has just taken the last one may still look in it; the one before it is done with. */
  private PassageIndex next(PassageIndex now) throws IOException {
    if (before != null) {
      before.close();
    }
    before = last;
    last = now;
    return now;
  }

  /** So much memory it takes, in bytes. */
  long size() throws IOException {
    long size = 0;
    for (var file : directory.listAll()) {
      size += directory.fileLength(file);
    }
    return size;
  }

  /** How many were ever looked at. */
  int written() {
    return written;
  }

  private void takeOut(Map<String, Passage> wanted) throws IOException {
    var gone = new HashSet<>(known.keySet());
    gone.removeAll(wanted.keySet());
    for (var key : gone) {
      writer.deleteDocuments(new Term(KEY, key));
      count(Objects.requireNonNull(known.get(key)), -1);
    }
    if (!gone.isEmpty()) {
      writer.forceMergeDeletes();
    }
  }

  /** In how many passages each word occurs, which Lucene tells too late of those taken out. */
  private void count(Passage passage, int more) {
    for (var word : new HashSet<>(Words.of(body(passage)))) {
      occurrences.merge(word, more, Integer::sum);
    }
  }

  private static String body(Passage passage) {
    return PassageIndex.head(passage) + "\n" + passage.text();
  }

  /** The same for the same content. */
  static String key(Passage passage) {
    return UUID.nameUUIDFromBytes(passage.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Document document(String key, Passage passage) {
    var document = new Document();
    document.add(new StringField(KEY, key, Field.Store.YES));
    document.add(new TextField(HEAD, PassageIndex.head(passage), Field.Store.NO));
    document.add(new TextField(BODY, body(passage), Field.Store.NO));
    if (passage.readers().isEmpty()) {
      document.add(new StringField(READERS, ALL, Field.Store.NO));
    }
    for (var language : passage.readers()) {
      document.add(new StringField(READERS, language, Field.Store.NO));
    }
    return document;
  }
}
