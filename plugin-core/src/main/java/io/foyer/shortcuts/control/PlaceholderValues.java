package io.foyer.shortcuts.control;

import io.foyer.visitors.entity.HostileText;
import io.foyer.visitors.entity.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What placeholders stand for in a text that a visitor will read.
 *
 * <p>Of one who only claimed an address nothing is told that the CRM or a provider knows: only what
 * the visitor said, or a rep noted as its words.
 */
public final class PlaceholderValues {
  /** Longer ones are no names. */
  private static final int LONGEST = 255;

  private PlaceholderValues() {}

  /**
   * By the placeholder's name in lower case; what is not known is absent.
   *
   * @param rep name of who speaks
   * @param us name of the company that runs this installation
   */
  public static Map<String, String> of(String rep, String us, Optional<Visitor> visitor) {
    var values = new HashMap<String, String>();
    put(values, "rep name", rep);
    put(values, "rep first name", first(rep));
    put(values, "our company", us);
    visitor.ifPresent(known -> tell(values, known));
    return values;
  }

  private static void tell(Map<String, String> values, Visitor known) {
    var said = known.identity();
    var name = said.proven() ? known.name().orElse(null) : said.name();
    put(values, "visitor name", name);
    put(values, "visitor first name", name == null ? null : first(name));
    put(values, "company", said.proven() ? known.company().orElse(null) : said.company());
    put(values, "page title", known.page().title());
  }

  private static void put(Map<String, String> values, String key, @Nullable String value) {
    var clean = HostileText.cleanOrNull(value, LONGEST);
    if (clean != null) {
      values.put(key, clean);
    }
  }

  private static String first(String name) {
    return name.strip().split("\\s+", 2)[0];
  }
}
