package io.foyer.salesforce.sandbox.soql;

import io.github.apexdevtools.apexparser.ApexLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Puts parentheses around {@code NOT condition}: the parser reads a NOT only where it stands alone.
 */
final class BareNot {
  private final List<? extends Token> tokens;

  BareNot(List<? extends Token> tokens) {
    this.tokens =
        tokens.stream()
            .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
            .filter(token -> token.getType() != Token.EOF)
            .toList();
  }

  /** Where parentheses have to be put into the text, in order. */
  record Insertion(int position, String text) {}

  String rewrite(String query) {
    var insertions = new ArrayList<Insertion>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isBareNot(i)) {
        insertions.add(new Insertion(tokens.get(i).getStartIndex(), "("));
        insertions.add(new Insertion(tokens.get(end(i + 1)).getStopIndex() + 1, ")"));
      }
    }
    insertions.sort((one, other) -> Integer.compare(other.position(), one.position()));
    var text = new StringBuilder(query);
    insertions.forEach(each -> text.insert(each.position(), each.text()));
    return text.toString();
  }

  /** A NOT that begins a condition; {@code x NOT IN (…)} is none. */
  private boolean isBareNot(int i) {
    return tokens.get(i).getType() == ApexLexer.NOT
        && i + 1 < tokens.size()
        && tokens.get(i + 1).getType() != ApexLexer.IN;
  }

  /** The last token of the condition that begins at i: up to the next AND, OR or end of clause. */
  private int end(int start) {
    int depth = 0;
    for (int i = start; i < tokens.size(); i++) {
      int type = tokens.get(i).getType();
      if (type == ApexLexer.LPAREN) {
        depth++;
      } else if (type == ApexLexer.RPAREN) {
        depth--;
      }
      if (depth < 0 || (depth == 0 && endsCondition(type))) {
        return Math.max(start, i - 1);
      }
    }
    return tokens.size() - 1;
  }

  private static boolean endsCondition(int type) {
    return switch (type) {
      case ApexLexer.SOQLAND,
          ApexLexer.SOQLOR,
          ApexLexer.ORDER,
          ApexLexer.GROUP,
          ApexLexer.HAVING,
          ApexLexer.LIMIT,
          ApexLexer.OFFSET,
          ApexLexer.WITH,
          ApexLexer.FOR,
          ApexLexer.ALL ->
          true;
      default -> false;
    };
  }
}
