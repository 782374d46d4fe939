package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.store.Refusal;
import io.github.apexdevtools.apexparser.ApexLexer;
import io.github.apexdevtools.apexparser.ApexParser;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Parses a query, or says why not in Salesforce's code. */
final class SoqlParser {

  private SoqlParser() {}

  static Soql.Query parse(String text) {
    var shielded = SoqlText.shielded(text);
    var tokens = new CommonTokenStream(lexer(shielded));
    tokens.fill();
    var rewritten = new BareNot(tokens.getTokens()).rewrite(shielded);
    var stream = new CommonTokenStream(lexer(rewritten));
    var parser = new ApexParser(stream);
    parser.removeErrorListeners();
    parser.addErrorListener(new Refusing());
    var query = parser.query();
    var next = stream.LT(1);
    if (next.getType() != Token.EOF) {
      throw malformed("unexpected token: '" + next.getText() + "'");
    }
    return new TreeReader().query(query);
  }

  static Refusal malformed(String message) {
    return new Refusal("MALFORMED_QUERY", message);
  }

  private static ApexLexer lexer(String text) {
    var lexer = new ApexLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(new Refusing());
    return lexer;
  }

  private static final class Refusing extends BaseErrorListener {
    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int line,
        int column,
        String message,
        @Nullable RecognitionException cause) {
      var where =
          symbol instanceof Token token && token.getType() != Token.EOF
              ? "unexpected token: '" + token.getText() + "'"
              : message;
      throw malformed(where);
    }
  }
}
