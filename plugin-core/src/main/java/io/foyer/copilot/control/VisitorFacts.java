package io.foyer.copilot.control;

import io.foyer.visitors.entity.Visitor;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a language model may know of a visitor: what the company names in its settings, of these.
 *
 * <p>Whoever only claimed an address is told about by what it said itself: what the CRM knows of
 * the owner of that address could reach the page in the draft's words.
 */
final class VisitorFacts {
  private static final Map<String, Function<Visitor, @Nullable String>> ALL =
      Map.of(
          "page-title", visitor -> visitor.page().title(),
          "country", visitor -> visitor.locality().country(),
          "language", visitor -> visitor.locality().language(),
          "company", VisitorFacts::company);

  private VisitorFacts() {}

  static Map<String, String> of(Visitor visitor, Set<String> allowed) {
    return ALL.entrySet().stream()
        .filter(one -> allowed.contains(one.getKey()))
        .filter(one -> !Objects.requireNonNullElse(one.getValue().apply(visitor), "").isBlank())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, one -> Objects.requireNonNull(one.getValue().apply(visitor))));
  }

  private static @Nullable String company(Visitor visitor) {
    return visitor.identity().proven()
        ? visitor.company().orElse(null)
        : visitor.identity().company();
  }
}
