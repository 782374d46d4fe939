package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.visitors.entity.Visitor;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What those who talk are called: no engine changes it, and no model is told. */
public final class People {
  private People() {}

  static Set<String> of(RepCaller rep, ConversationSummary conversation) {
    var known = conversation.knownAs();
    return of(Stream.of(rep.name(), known.name(), known.company()));
  }

  /** The same before anybody has said anything. */
  static Set<String> of(String rep, Visitor visitor) {
    return of(Stream.of(rep, visitor.name().orElse(null), visitor.company().orElse(null)));
  }

  /**
   * By their names.
   *
   * @param names null where one is not known
   */
  public static Set<String> of(Stream<@Nullable String> names) {
    return names
        .filter(Objects::nonNull)
        .flatMap(name -> words(name).stream())
        .collect(Collectors.toSet());
  }

  /** A name, and each word of it. */
  static Set<String> words(String name) {
    return Stream.concat(Stream.of(name), Stream.of(name.split("\\s+", -1)))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }
}
