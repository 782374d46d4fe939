package io.foyer.conversations.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.files.control.FileAddresses;
import io.foyer.files.control.SentFiles;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FileUnknown;
import io.foyer.platform.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who may upload a file, and who may read one: as they may talk and read. */
@ApplicationScoped
@Transactional
public class FileDesk {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject InboundDesk desk;
  @Inject SentFiles files;
  @Inject FileAddresses addresses;
  @Inject AuditLog audit;

  /**
   * Returns where a visitor may send something: into its conversation, or to begin one.
   *
   * @throws io.foyer.conversations.entity.refusal.PersonNotOffered where none may begin
   * @throws io.foyer.conversations.entity.refusal.SiteIsOff where the messenger is off
   */
  public void admit(VisitorCaller visitor) {
    var live =
        store
            .latestOf(visitor.visitor())
            .map(Conversation::summary)
            .filter(ConversationSummary::isLive)
            .filter(latest -> rights.may(Deed.TALK, visitor, latest));
    if (live.isEmpty()) {
      desk.requireOffered(visitor);
    }
  }

  /**
   * Returns where a rep may send something.
   *
   * @throws ConversationIsOver once it has ended
   */
  public void admit(RepCaller rep, ConversationId id) {
    var conversation = get(id);
    rights.require(Deed.TALK, rep, conversation);
    if (!conversation.isLive()) {
      throw new ConversationIsOver();
    }
  }

  /**
   * An address of a file for who may read the conversation. A rep's is noted, but in the midst of
   * its own talk.
   *
   * @throws FileUnknown where the file is not in that conversation
   */
  public FileAddresses.Address address(Caller caller, ConversationId id, FileId file) {
    var conversation = get(id);
    rights.require(Deed.READ, caller, conversation);
    requireIn(id, file);
    if (caller instanceof RepCaller rep && !isTalking(rep, conversation)) {
      audit.record(rep.rep().value(), "file.read", file.value());
    }
    return addresses.of(file, id.value());
  }

  /**
   * An address of a file in a conversation that was reported to support, who alone ask for it.
   * Reading it is noted.
   *
   * @throws FileUnknown where the file is not in that conversation
   */
  public FileAddresses.Address reported(RepCaller support, ConversationId id, FileId file) {
    requireIn(id, file);
    audit.record(support.rep().value(), "file.read-for-support", file.value());
    return addresses.of(file, id.value());
  }

  private void requireIn(ConversationId id, FileId file) {
    if (!files.get(file).isIn(id.value())) {
      throw new FileUnknown();
    }
  }

  private static boolean isTalking(RepCaller rep, ConversationSummary conversation) {
    return conversation.isLive() && conversation.isHeldBy(rep.rep());
  }

  private ConversationSummary get(ConversationId id) {
    return store.find(id).map(Conversation::summary).orElseThrow(ConversationUnknown::new);
  }
}
