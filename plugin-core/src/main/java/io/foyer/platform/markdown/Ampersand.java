package io.foyer.platform.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/**
 * An ampersand is an ampersand.
 *
 * <p>People who chat write no entities: what looks like one stays as it was typed.
 */
final class Ampersand implements InlineContentParserFactory, InlineContentParser {

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('&');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    var scanner = state.scanner();
    scanner.next();
    return ParsedInline.of(new Text("&"), scanner.position());
  }
}
