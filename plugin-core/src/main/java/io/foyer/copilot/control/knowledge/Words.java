package io.foyer.copilot.control.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as they are compared: without case and without the endings of English. */
final class Words {
  /** Other languages are cut alike on both sides, so they are found too, if less well. */
  static final Analyzer ANALYZER = new EnglishAnalyzer();

  private Words() {}

  static List<String> of(String text) {
    var words = new ArrayList<String>();
    try (var stream = ANALYZER.tokenStream("", text)) {
      var word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a text in memory is always read
    }
    return words;
  }
}
