package io.foyer.conversations.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.routing.control.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may do what with a conversation. Every read and every write asks here. */
@ApplicationScoped
public class ConversationRights {

  /** What can be done with one. */
  public enum Deed {
    READ,
    /** Saying something, typing, seeing, ending, taking back the end. */
    TALK,
    /** Saying how it was. */
    RATE,
    CLAIM,
    /** Noting for the CRM what came of it, once it is over. */
    NOTE_DOWN,
    /** Telling its rep something that the visitor never sees. */
    WHISPER,
    /** Handing one's own over to a colleague. */
    HAND_OVER,
    /** Taking it from its rep. */
    TAKE_OVER,
    /** Ending it and shutting its visitor out. */
    BLOCK
  }

  @Inject Assignments assignments;
  @Inject Persons persons;

  public boolean may(Deed deed, Caller caller, ConversationSummary conversation) {
    if (caller instanceof VisitorCaller visitor) {
      return visitor.site().equals(conversation.site()) && may(deed, visitor, conversation);
    }
    var rep = (RepCaller) caller;
    return switch (deed) {
      case READ -> conversation.isHeldBy(rep.rep()) || mayMeet(rep, conversation.visitor());
      case RATE -> false;
      case TALK, HAND_OVER -> conversation.isHeldBy(rep.rep());
      case CLAIM -> rep.has(Right.REP) && assignments.isRoutedTo(conversation.visitor(), rep.rep());
      case NOTE_DOWN, WHISPER -> conversation.isHeldBy(rep.rep()) || oversees(rep);
      case TAKE_OVER -> oversees(rep);
      case BLOCK -> mayBlock(rep, conversation);
    };
  }

  /** A proven person reads what it said on its other devices too; it talks on its own alone. */
  private boolean may(Deed deed, VisitorCaller visitor, ConversationSummary conversation) {
    boolean isOwn = visitor.visitor().equals(conversation.visitor());
    return switch (deed) {
      case READ -> isOwn || persons.hadConversation(visitor.visitor(), conversation);
      case TALK, RATE -> isOwn;
      default -> false;
    };
  }

  /**
   * Refuses what is not allowed. A visitor does not learn whether the conversation of another
   * exists.
   */
  public void require(Deed deed, Caller caller, ConversationSummary conversation) {
    if (may(deed, caller, conversation)) {
      return;
    }
    throw caller instanceof RepCaller rep
        ? refusal(deed, rep, conversation)
        : new ConversationUnknown();
  }

  /** Who goes on talking after it was handed over learns to whom; among reps that is no secret. */
  private static NotYourConversation refusal(
      Deed deed, RepCaller rep, ConversationSummary conversation) {
    var holder = conversation.holder();
    var isHolders = (deed == Deed.TALK || deed == Deed.HAND_OVER) && conversation.isLive();
    return holder != null && isHolders && rep.has(Right.REP)
        ? new NotYourConversation(holder.name())
        : new NotYourConversation();
  }

  /** Whether a rep may look at a visitor who has not talked with anybody yet. */
  public boolean mayMeet(RepCaller rep, VisitorId visitor) {
    return oversees(rep) || assignments.isRoutedTo(visitor, rep.rep());
  }

  /** Who has it, and who could take it while it waits. */
  private boolean mayBlock(RepCaller rep, ConversationSummary conversation) {
    return conversation.isHeldBy(rep.rep())
        || oversees(rep)
        || (conversation.holder() == null && mayMeet(rep, conversation.visitor()));
  }

  /** Managers and admins see every visitor and read every conversation. */
  public boolean oversees(RepCaller rep) {
    return rep.has(Right.MANAGER) || rep.has(Right.ADMIN);
  }
}
