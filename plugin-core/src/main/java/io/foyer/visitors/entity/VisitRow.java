package io.foyer.visitors.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stay as it is kept: how it began, where it is now, how much was looked at. */
@Entity
@Table(name = "visits")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class VisitRow {
  @Id private String id;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  private int pages;

  @Column(name = "first_url")
  private String firstUrl;

  @Column(name = "last_url")
  private String lastUrl;

  @Column(name = "last_path")
  private String lastPath;

  @Column(name = "last_title")
  private String lastTitle;

  @Column(name = "last_page_at")
  private Instant lastPageAt;

  @Column(name = "last_scroll")
  private int lastScroll;

  private @Nullable String referrer;

  @Column(name = "utm_source")
  private @Nullable String utmSource;

  @Column(name = "utm_medium")
  private @Nullable String utmMedium;

  @Column(name = "utm_campaign")
  private @Nullable String utmCampaign;

  @Column(name = "utm_term")
  private @Nullable String utmTerm;

  @Column(name = "utm_content")
  private @Nullable String utmContent;

  @Column(name = "ad_click_id")
  private @Nullable String adClickId;

  /** What its ad's clicks are counted by: the ids are all different. */
  @Column(name = "ad_network")
  private @Nullable String adNetwork;

  private boolean test;

  protected VisitRow() {}

  /** A visit as it begins; {@code test}: it only tries a site out. */
  public static VisitRow of(Visitor visitor, boolean test) {
    VisitRow row = new VisitRow();
    Visit visit = visitor.visit();
    row.id = visit.id();
    row.visitorId = visitor.id().value();
    row.startedAt = visit.startedAt();
    row.firstUrl = visit.trail().get(0).url();
    Source source = visit.source();
    row.referrer = source.referrer();
    row.utmSource = source.utmSource();
    row.utmMedium = source.utmMedium();
    row.utmCampaign = source.utmCampaign();
    row.utmTerm = source.utmTerm();
    row.utmContent = source.utmContent();
    row.adClickId = source.adClickId();
    row.adNetwork = AdClicks.network(source);
    row.test = test;
    row.tell(visitor);
    return row;
  }

  /** Where the visit is now. */
  public final void tell(Visitor visitor) {
    PageSeen page = visitor.page();
    pages = visitor.visit().pages();
    lastSeenAt = visitor.seenAt();
    lastUrl = page.url();
    lastPath = page.path();
    lastTitle = page.title();
    lastPageAt = page.at();
    lastScroll = page.scroll();
  }

  /** The visit with the last of its pages. */
  public Visit visit() {
    return new Visit(
        id,
        startedAt,
        new Source(referrer, utmSource, utmMedium, utmCampaign, utmTerm, utmContent, adClickId),
        pages,
        List.of(
            new PageSeen(lastUrl, lastPath, lastTitle, lastPageAt, PageUse.scrolled(lastScroll))),
        List.of());
  }

  public String id() {
    return id;
  }

  /** Whether it counts nowhere. */
  public boolean isTest() {
    return test;
  }

  public String firstUrl() {
    return firstUrl;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }
}
