package io.foyer.conversations.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationSummary.Holder;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.conversations.entity.refusal.NobodyToTakeFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who talks in a conversation, and on which site. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class Parties {
  @Column(name = "visitor_id")
  private String visitorId;

  /** Unique in the table, so a visitor has one live conversation at most. */
  @Column(name = "live_visitor_id")
  private @Nullable String liveVisitorId;

  @Column(name = "visitor_name")
  private @Nullable String visitorName;

  @Column(name = "visitor_email")
  private @Nullable String visitorEmail;

  @Column(name = "visitor_company")
  private @Nullable String visitorCompany;

  @Column(name = "rep_id")
  private @Nullable String repId;

  @Column(name = "rep_name")
  private @Nullable String repName;

  private String site;

  private boolean test;

  protected Parties() {}

  /** {@code test}: the visitor only tries a site out. */
  Parties(VisitorCaller visitor, boolean test) {
    this.visitorId = visitor.visitor().value();
    this.liveVisitorId = visitorId;
    this.site = visitor.site().value();
    this.test = test;
  }

  boolean has(RepId rep) {
    return rep.value().equals(repId);
  }

  /**
   * Only one rep can have the visitor.
   *
   * @throws ConversationTaken when a rep has joined
   */
  void refuseAnother() {
    var holder = holder();
    if (holder != null) {
      throw new ConversationTaken(holder.id(), holder.name());
    }
  }

  void join(RepId rep, String name) {
    repId = rep.value();
    repName = name;
  }

  /**
   * Another rep has it from now on. Answers false when that is the one who has it.
   *
   * @throws NobodyToTakeFrom while nobody has answered
   */
  boolean handOver(RepId rep, String name) {
    if (repId == null) {
      throw new NobodyToTakeFrom();
    }
    boolean changes = !has(rep);
    join(rep, name);
    return changes;
  }

  /** The rep who has it. */
  Author holderAsAuthor() {
    var holder = holder();
    return holder == null ? Author.SYSTEM : Author.rep(holder.id(), holder.name());
  }

  /** Frees the visitor for the next conversation. */
  void part() {
    liveVisitorId = null;
  }

  /** What was known once stays known: a value is replaced, never taken away. */
  void knowVisitorAs(KnownAs known) {
    visitorName = known.name() == null ? visitorName : known.name();
    visitorEmail = known.email() == null ? visitorEmail : known.email();
    visitorCompany = known.company() == null ? visitorCompany : known.company();
  }

  VisitorId visitor() {
    return new VisitorId(visitorId);
  }

  SiteKey site() {
    return new SiteKey(site);
  }

  boolean isTest() {
    return test;
  }

  KnownAs knownAs() {
    return new KnownAs(visitorName, visitorEmail, visitorCompany);
  }

  @Nullable Holder holder() {
    return repId == null || repName == null ? null : new Holder(new RepId(repId), repName);
  }
}
