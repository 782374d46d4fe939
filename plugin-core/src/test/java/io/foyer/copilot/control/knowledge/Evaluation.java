package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks the knowledge of the demonstration site what visitors might, in words of their own. */
final class Evaluation {
  /** The articles stand where the launcher takes them from. */
  static final Path ARTICLES = Path.of("../deployment/launcher/src/main/knowledge");

  private static final String NOTHING = "-";

  /** What reps have at hand beside the articles; none of it is the answer to a question. */
  private static final List<Passage> SHORTCUTS =
      lines("shortcuts").stream()
          .map(line -> line.split("\t", 2))
          .map(pair -> new Passage(new Source(pair[0], null), "", "", pair[1]))
          .toList();

  private Evaluation() {}

  /**
   * A question that was asked.
   *
   * @param wanted title of the article that answers it, or "-"
   * @param got title of the article that was quoted, or "-"
   */
  record Asked(String question, String wanted, String got) {
    boolean hasAnswer() {
      return !wanted.equals(NOTHING);
    }

    boolean isRight() {
      return wanted.equals(got);
    }

    boolean isWrong() {
      return !isRight() && !got.equals(NOTHING);
    }
  }

  /** Of the set on which the least coverage was set, and of one that played no part in it. */
  static List<Asked> ofSuggest(String set) {
    var index = index();
    return lines(set).stream()
        .map(line -> line.split("\t", 2))
        .map(pair -> new Asked(pair[1], title(pair[0]), answer(index, pair[1])))
        .toList();
  }

  static PassageIndex index() {
    try {
      return PassageIndex.of(new KnowledgeFolder(ARTICLES).passages());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String answer(PassageIndex index, String question) {
    return index.find(new Wanted(question, "en", SHORTCUTS)).stream()
        .filter(Hit::isGood)
        .findFirst()
        .map(hit -> hit.passage().source().title())
        .orElse(NOTHING);
  }

  private static String title(String file) {
    if (file.equals(NOTHING)) {
      return NOTHING;
    }
    try {
      var text = Files.readString(ARTICLES.resolve(file + ".md"));
      return Article.of(file, text).source().title();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(String set) {
    try {
      var questions = Path.of("src/test/resources/copilot", set + ".tsv");
      return Files.readString(questions, StandardCharsets.UTF_8).strip().lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
