package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.AuditLog;
import io.foyer.streams.control.Acquaintance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who may look at a visitor's page: whoever may meet the visitor. Each watch is noted. */
@ApplicationScoped
@Transactional
public class LiveDoor {
  @Inject Acquaintance acquaintance;
  @Inject AuditLog audit;

  private final Map<ChunkLine, VisitorId> noted = new ConcurrentHashMap<>();

  /**
   * Lets a rep look; turning to another tab of the same visitor is the same watch.
   *
   * @throws io.foyer.conversations.entity.refusal.NotYourConversation for who may not
   */
  void admit(RepCaller rep, VisitorId visitor, ChunkLine line) {
    acquaintance.meet(rep, visitor);
    if (!visitor.equals(noted.put(line, visitor))) {
      audit.record(rep.rep().value(), "live.watched", visitor.value());
      line.onEnd(() -> noted.remove(line));
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
