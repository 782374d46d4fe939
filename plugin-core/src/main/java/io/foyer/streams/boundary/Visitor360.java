package io.foyer.streams.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.MatchAlternative;
import io.foyer.protocol.Card;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Passed;
import io.foyer.streams.control.Acquaintance.Known;
import io.foyer.streams.control.MappedFacts.Mapped;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.FactSheet;
import io.foyer.visitors.entity.FactView;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.PageSeen;
import io.foyer.visitors.entity.PageUse;
import io.foyer.visitors.entity.Said;
import io.foyer.visitors.entity.Visit;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a visitor beyond its card.
 *
 * @param pages of this visit, or of the last one, oldest first
 * @param facts each with who says so and how sure it is
 * @param openTabs how many tabs of the website the visitor has open
 * @param mapped fields of the CRM that sales ops have shown, in their order
 * @param alternatives all CRM records that fit, where there are several and nobody has chosen
 */
public record Visitor360(
    Card card,
    Identity identity,
    @Nullable String language,
    @Nullable String zone,
    List<PageView> pages,
    List<Visit.EventSeen> events,
    List<VisitView> visits,
    List<MeetingView> meetings,
    List<DecisionView> decisions,
    List<Mapped> mapped,
    List<AlternativeView> alternatives,
    List<KnownFact> facts,
    List<SaidView> said,
    int openTabs) {

  /** What others tell of it: fields of the CRM, and what it said of itself. */
  record Told(List<Mapped> mapped, List<Said> said) {}

  /**
   * What the visitor said of itself.
   *
   * @param field {@code name}, {@code email}, {@code company} or {@code phone}
   * @param rep name of the rep who noted it, and when; both missing where the visitor typed it
   */
  public record SaidView(
      String field, String value, @Nullable String rep, @Nullable Instant notedAt) {
    static SaidView of(Said said) {
      Details.Noted noted = said.noted();
      return noted == null
          ? new SaidView(said.field().key(), said.value(), null, null)
          : new SaidView(said.field().key(), said.value(), noted.repName(), noted.at());
    }
  }

  /**
   * A page that was looked at.
   *
   * @param seconds until the next one, or until now
   * @param activeSeconds how long somebody was really there
   * @param form the last form that was begun on it
   */
  public record PageView(
      String title,
      String path,
      String url,
      Instant at,
      long seconds,
      int scroll,
      int activeSeconds,
      int rageClicks,
      @Nullable String form) {}

  /** A fact by the name that criteria use, who says so, and how sure it is. */
  public record KnownFact(String name, String value, String source, String confidence) {
    static KnownFact of(FactView fact) {
      return new KnownFact(
          fact.name(), fact.value(), fact.source().key(), fact.confidence().label());
    }
  }

  /** How the visitor was routed, and why. */
  public record DecisionView(
      String rule, String reason, List<String> reps, List<Passed> passed, Instant at) {}

  /** A CRM record that may be the visitor's; {@code taken} is the one that the card shows. */
  public record AlternativeView(
      String id, String object, String name, @Nullable String detail, String url, boolean taken) {}

  static Visitor360 of(Known known, boolean present, Told told, CrmLinks links) {
    Visitor visitor = known.visitor();
    return new Visitor360(
        known.card(),
        visitor.identity(),
        visitor.locality().language(),
        visitor.locality().zone(),
        pages(visitor),
        visitor.visit().events(),
        known.visits().stream().map(row -> VisitView.of(row, visitor, present)).toList(),
        known.meetings().stream().map(MeetingView::of).toList(),
        known.decisions().stream().map(Visitor360::decision).toList(),
        told.mapped(),
        alternatives(visitor.match(), links),
        FactSheet.of(visitor).stream().map(KnownFact::of).toList(),
        told.said().stream().map(SaidView::of).toList(),
        present ? visitor.presence().openTabs() : 0);
  }

  private static List<AlternativeView> alternatives(CrmMatch match, CrmLinks links) {
    return match.ambiguous()
        ? match.alternatives().stream().map(one -> alternative(one, match, links)).toList()
        : List.of();
  }

  private static AlternativeView alternative(MatchAlternative one, CrmMatch match, CrmLinks links) {
    return new AlternativeView(
        one.id(),
        one.object(),
        one.name(),
        one.detail(),
        links.recordUrl(one.id()),
        match.recordIds().contains(one.id()));
  }

  private static List<PageView> pages(Visitor visitor) {
    List<PageSeen> trail = visitor.visit().trail();
    List<PageView> pages = new ArrayList<>();
    for (int at = 0; at < trail.size(); at++) {
      PageSeen page = trail.get(at);
      Instant end = at + 1 < trail.size() ? trail.get(at + 1).at() : visitor.seenAt();
      long seconds = Math.max(0, Duration.between(page.at(), end).toSeconds());
      pages.add(page(page, seconds));
    }
    return pages;
  }

  private static PageView page(PageSeen page, long seconds) {
    PageUse use = page.use();
    return new PageView(
        page.title(),
        page.path(),
        page.url(),
        page.at(),
        seconds,
        use.scroll(),
        use.activeSeconds(),
        use.rageClicks(),
        use.form());
  }

  private static DecisionView decision(Assignment decided) {
    return new DecisionView(
        decided.rule(),
        decided.reason(),
        decided.reps().stream().map(RepId::value).toList(),
        decided.passed(),
        decided.at());
  }
}
