package io.foyer.visitors.entity;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.LeadSnapshot;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is known of somebody on the website at one moment.
 *
 * <p>What comes from the browser and what comes from the CRM never share a field: a browser can
 * claim an e-mail address and a name, and nothing else.
 *
 * @param stamp which node heard last of the visitor, and when anything changed
 */
public record Visitor(
    VisitorId id,
    SiteKey site,
    Background background,
    Identity identity,
    Visit visit,
    Presence presence,
    CrmMatch match,
    Stamp stamp) {

  /** Where a change was made; the later of two wins. */
  public record Stamp(String node, Instant changedAt) {}

  /** Comes to the website, or comes back after it was gone. */
  public static Visitor arrived(Arrival arrival, Report first, String visit, Stamp stamp) {
    Instant now = stamp.changedAt();
    Presence presence = Presence.NONE.heard(first, now);
    PageSeen page = Objects.requireNonNull(presence.front()).page();
    return new Visitor(
        arrival.id(),
        arrival.site(),
        arrival.background(),
        Identity.UNKNOWN,
        Visit.begun(visit, page, Source.of(first.address(), arrival.referrer())),
        presence,
        CrmMatch.NONE,
        stamp);
  }

  /**
   * Wants to talk and is known for nothing else: it did not agree to be tracked, or this
   * installation has just started.
   */
  public static Visitor untracked(VisitorId id, SiteKey site, WebAddress origin, Stamp stamp) {
    PageSeen page = PageSeen.opened(origin, "", PageUse.NONE, stamp.changedAt());
    return new Visitor(
        id,
        site,
        Background.UNKNOWN,
        Identity.UNKNOWN,
        Visit.begun(id.value(), page, Source.UNKNOWN),
        Presence.NONE.onSocket(page, stamp.changedAt()),
        CrmMatch.NONE,
        stamp);
  }

  /** Was here and has left; {@code lastVisit} is the one that was stored. */
  public static Visitor departed(
      VisitorId id, SiteKey site, StoredVisitor stored, Visit lastVisit) {
    return new Visitor(
        id,
        site,
        stored.background(),
        stored.identity(),
        lastVisit,
        new Presence(Map.of(), stored.lastSeenAt()),
        CrmMatch.NONE,
        new Stamp("", stored.lastSeenAt()));
  }

  /** The first that an untracked visitor's page tells: what it said while talking stays. */
  public Visitor tracked(Arrival arrival, Report first, String visitId, Stamp next) {
    Visitor begun = arrived(arrival, first, visitId, next);
    return new Visitor(
        id, site, begun.background, identity, begun.visit, begun.presence, match, next);
  }

  public boolean isTracked() {
    return presence.isTracked();
  }

  public Visitor onSocket(Instant now) {
    return withPresence(presence.onSocket(page(), now));
  }

  public Locality locality() {
    return background.locality();
  }

  public PageSeen page() {
    Tab front = presence.front();
    return front != null ? front.page() : visit.lastPage();
  }

  public Instant seenAt() {
    return presence.seenAt();
  }

  public boolean isGone(Instant now, Patience patience) {
    return presence.isGone(now, patience);
  }

  public Visitor heard(Report report, Patience patience, Stamp next) {
    Presence told = presence.heard(report, next.changedAt());
    PageSeen page = Objects.requireNonNull(told.tabs().get(report.tab())).page();
    Presence settled = told.settled(next.changedAt(), patience);
    Visit seen = visit.showing(page).telling(report.events(), next.changedAt());
    return new Visitor(id, site, background, identity, seen, settled, match, next);
  }

  /** With what is told of it now; what that leaves unsaid stays. */
  public Visitor having(Background told, Stamp next) {
    Background whole = background.joinedWith(told);
    return whole.equals(background)
        ? this
        : new Visitor(id, site, whole, identity, visit, presence, match, next);
  }

  public Visitor renewed(String tab, Instant at) {
    return withPresence(presence.renewed(tab, at));
  }

  public Visitor settled(Instant now, Patience patience) {
    return withPresence(presence.settled(now, patience));
  }

  public Visitor identified(Identity told, Stamp next) {
    CrmMatch still = Objects.equals(told.email(), identity.email()) ? match : CrmMatch.NONE;
    Background known = background.kept(identity, told);
    return told.equals(identity)
        ? this
        : new Visitor(id, site, known, told, visit, presence, still, next);
  }

  public Visitor matched(CrmMatch found, Stamp next) {
    return found.equals(match)
        ? this
        : new Visitor(id, site, background, identity, visit, presence, found, next);
  }

  /** What was stored of the visitor joins what it said and did since. */
  public Visitor remembered(StoredVisitor stored, Patience patience, Stamp next) {
    Identity known = identity.equals(Identity.UNKNOWN) ? stored.identity() : identity;
    Visit whole = stored.visitBefore(visit, patience).map(visit::after).orElse(visit);
    Background before = stored.background().after(stored.visitsBefore(whole));
    return new Visitor(
        id, site, before.joinedWith(background), known, whole, presence, match, next);
  }

  /** Joins another node's word: the later one, and the newest of each tab. */
  public Visitor mergedWith(Visitor other) {
    boolean otherIsLater = other.stamp.changedAt().isAfter(stamp.changedAt());
    Visitor later = otherIsLater ? other : this;
    return later.withPresence((otherIsLater ? this : other).presence.mergedWith(later.presence));
  }

  /** Whether the later snapshot only says that the visitor is still there. */
  public boolean differsOnlyInTime(Visitor later) {
    return looksLike(later) && presence.hasSameTabs(later.presence);
  }

  /** Whether a person could not tell the two apart, but for the time that has passed. */
  public boolean looksLike(Visitor other) {
    return identity.equals(other.identity)
        && match.equals(other.match)
        && visit.equals(other.visit)
        && background.equals(other.background)
        && presence.isIdle() == other.presence.isIdle()
        && page().equals(other.page());
  }

  /** The person's name as the CRM has it, else as the visitor gave it. */
  public Optional<String> name() {
    ContactSnapshot contact = match.contact();
    LeadSnapshot lead = match.lead();
    String known = contact != null ? contact.name() : lead != null ? lead.name() : identity.name();
    return Optional.ofNullable(known);
  }

  /** As the CRM has it, else as the visitor gave it, else as a provider thinks. */
  public Optional<String> company() {
    return Optional.ofNullable(CompanyFacts.name(this));
  }

  private Visitor withPresence(Presence next) {
    return next.equals(presence)
        ? this
        : new Visitor(id, site, background, identity, visit, next, match, stamp);
  }
}
