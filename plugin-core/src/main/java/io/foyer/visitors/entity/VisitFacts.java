package io.foyer.visitors.entity;

import io.foyer.configuration.entity.FactCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the visit and the page in front tell, as criteria name it. */
final class VisitFacts {

  private VisitFacts() {}

  static void putInto(Map<String, Function<Visitor, @Nullable String>> facts) {
    facts.put(FactCatalogue.PAGE_PATH, visitor -> visitor.page().path());
    facts.put(FactCatalogue.PAGE_TITLE, visitor -> visitor.page().title());
    facts.put(FactCatalogue.PAGE_URL, visitor -> visitor.page().url());
    facts.put(FactCatalogue.PAGES_VIEWED, visitor -> number(visitor.visit().pages()));
    facts.put(FactCatalogue.PATHS_VIEWED, visitor -> several(seen(visitor).map(PageSeen::path)));
    facts.put(FactCatalogue.SCROLL_DEPTH, visitor -> number(visitor.page().scroll()));
    facts.put(
        FactCatalogue.ATTENTION_SECONDS, visitor -> number(visitor.page().use().activeSeconds()));
    facts.put(FactCatalogue.RAGE_CLICKS, VisitFacts::rageClicks);
    facts.put(
        FactCatalogue.FORM_BEGUN,
        visitor -> several(seen(visitor).map(page -> page.use().form()).filter(Objects::nonNull)));
    facts.put(FactCatalogue.REFERRER, of(Source::referrer));
    facts.put(FactCatalogue.UTM_SOURCE, of(Source::utmSource));
    facts.put(FactCatalogue.UTM_MEDIUM, of(Source::utmMedium));
    facts.put(FactCatalogue.UTM_CAMPAIGN, of(Source::utmCampaign));
    facts.put(FactCatalogue.UTM_TERM, of(Source::utmTerm));
    facts.put(FactCatalogue.UTM_CONTENT, of(Source::utmContent));
    facts.put(FactCatalogue.AD_CLICK_ID, of(Source::adClickId));
  }

  private static Function<Visitor, @Nullable String> of(Function<Source, @Nullable String> part) {
    return visitor -> part.apply(visitor.visit().source());
  }

  private static Stream<PageSeen> seen(Visitor visitor) {
    return visitor.visit().trail().stream();
  }

  /** Of all pages of the visit that are still known. */
  private static String rageClicks(Visitor visitor) {
    return number(seen(visitor).mapToInt(page -> page.use().rageClicks()).sum());
  }

  /** Up to the last sign of life, so that a snapshot's value stands still. */
  static String secondsOnSite(Visitor visitor) {
    Duration stay = Duration.between(visitor.visit().startedAt(), visitor.seenAt());
    return Long.toString(Math.max(0, stay.toSeconds()));
  }

  private static @Nullable String several(Stream<String> values) {
    List<String> all = values.distinct().toList();
    return all.isEmpty() ? null : all.stream().collect(Collectors.joining("\n"));
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}
