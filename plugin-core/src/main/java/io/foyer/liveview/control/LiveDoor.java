package io.foyer.liveview.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.AuditLog;
import io.foyer.streams.control.Acquaintance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who may look at a visitor's page: whoever may meet the visitor. Each watch is noted. */
@ApplicationScoped
@Transactional
public class LiveDoor {
  @Inject Acquaintance acquaintance;
  @Inject AuditLog audit;

  /**
   * Lets a rep look.
   *
   * @param again whether this is the same watch as before: turning to another tab is
   * @throws io.foyer.conversations.entity.refusal.NotYourConversation for who may not
   */
  void admit(RepCaller rep, VisitorId visitor, boolean again) {
    acquaintance.meet(rep, visitor);
    if (!again) {
      audit.record(rep.rep().value(), "live.watched", visitor.value());
    }
  }

  boolean mayStay(RepCaller rep, VisitorId visitor) {
    try {
      acquaintance.meet(rep, visitor);
      return true;
    } catch (NotYourConversation noMore) {
      return false;
    }
  }
}
