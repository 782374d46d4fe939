package io.foyer.salesforce.sandbox.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a formula, one after the other. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\"(?:\\\\.|[^\"\\\\])*\"|\\d+(?:\\.\\d+)?|\\w+|<=|>=|<>|!=|==|&&|\\|\\||[=<>(),!-])");
  private final List<String> words = new ArrayList<>();
  private int next;

  Tokens(String formula) {
    var token = TOKEN.matcher(formula);
    int end = 0;
    while (token.find(end) && token.start() == end) {
      words.add(token.group(1));
      end = token.end();
    }
    if (!formula.substring(end).isBlank()) {
      throw new UnknownFormula("unexpected " + formula.substring(end).strip());
    }
  }

  /** The next word without taking it; empty at the end. */
  String peek() {
    return next < words.size() ? words.get(next) : "";
  }

  String take() {
    var word = peek();
    next++;
    return word;
  }

  boolean takes(String word) {
    if (!peek().equals(word)) {
      return false;
    }
    next++;
    return true;
  }

  void expect(String word) {
    if (!takes(word)) {
      throw new UnknownFormula(
          "expected " + word + " before " + (peek().isEmpty() ? "the end" : peek()));
    }
  }
}
