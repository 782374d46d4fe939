package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.visitors.entity.Visitor;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What those who talk are called: no engine changes it, and no model is told. */
final class People {
  private People() {}

  static Set<String> of(RepCaller rep, ConversationSummary conversation) {
    var known = conversation.knownAs();
    return Stream.of(rep.name(), known.name(), known.company())
        .filter(Objects::nonNull)
        .flatMap(name -> words(name).stream())
        .collect(Collectors.toSet());
  }

  /** The same before anybody has said anything. */
  static Set<String> of(String rep, Visitor visitor) {
    return Stream.of(Optional.of(rep), visitor.name(), visitor.company())
        .flatMap(Optional::stream)
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
