package io.foyer.pounce.control;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.PounceText;
import io.foyer.configuration.entity.PounceText.Kind;
import io.foyer.pounce.entity.Occasion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which texts fit an occasion, the most particular first: those for the page, then for the stream,
 * then for the language, then for anybody.
 *
 * <p>What is alike in that and in its order takes turns by visitor: one visitor always meets the
 * same.
 */
final class PounceOrder {
  private static final Comparator<Place> FIRST_TO_LAST =
      Comparator.comparingInt(Place::particular).reversed().thenComparingInt(Place::order);

  private final Kind kind;
  private final Occasion occasion;

  PounceOrder(Kind kind, Occasion occasion) {
    this.kind = kind;
    this.occasion = occasion;
  }

  /**
   * Where a text stands.
   *
   * @param particular a page weighs more than a stream and a language together
   */
  private record Place(int particular, int order) {
    static Place of(PounceText text) {
      var page = text.page() == null ? 0 : 4;
      var stream = text.stream() == null ? 0 : 2;
      var language = text.language() == null ? 0 : 1;
      return new Place(page + stream + language, text.order());
    }
  }

  Stream<PounceText> of(Configuration now) {
    return now.autoPounces().texts().stream()
        .filter(text -> text.kind() == kind)
        .filter(text -> fits(text, now))
        .collect(
            Collectors.groupingBy(
                Place::of, () -> new TreeMap<>(FIRST_TO_LAST), Collectors.toList()))
        .values()
        .stream()
        .flatMap(alike -> inTurn(alike).stream());
  }

  private boolean fits(PounceText text, Configuration now) {
    var visitor = occasion.visitor();
    var language = text.language();
    return text.isForPage(visitor.page().path())
        && (language == null || visitor.locality().speaks(language))
        && (text.stream() == null || isOfStream(text.stream(), now));
  }

  /** Who only claimed an address must not read from the words what the CRM knows of it. */
  private boolean isOfStream(String stream, Configuration now) {
    var said = occasion.visitor().identity();
    return stream.equals(occasion.stream())
        && (said.email() == null || said.proven() || !tellsOfTheCrm(stream, now));
  }

  private static boolean tellsOfTheCrm(String stream, Configuration now) {
    return now.streams().stream()
        .filter(one -> one.id().equals(stream))
        .map(LiveStream::criteria)
        .flatMap(criteria -> criteria.all().values().stream())
        .flatMap(criterion -> criterion.facts().stream())
        .anyMatch(FactCatalogue::mayBeOfTheCrm);
  }

  private List<PounceText> inTurn(List<PounceText> alike) {
    var turned = new ArrayList<>(alike);
    var first = Math.floorMod(occasion.visitor().id().value().hashCode(), alike.size());
    Collections.rotate(turned, -first);
    return turned;
  }
}
