package io.foyer.conversations.boundary;

import io.foyer.access.entity.Caller;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.Messages;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells one side that the other is typing, on whichever node; a lost word does no harm. */
@ApplicationScoped
public class Typing {
  @Inject LiveConversations live;
  @Inject ConversationRights rights;
  @Inject Announcer announcer;
  @Inject HintFeed hints;

  /** What is over, or not the asker's, is left alone. */
  public void change(Caller caller, ConversationId id, boolean typing) {
    live.find(id)
        .filter(one -> rights.may(Deed.TALK, caller, one))
        .ifPresent(one -> tell(caller, one, typing));
  }

  private void tell(Caller caller, ConversationSummary conversation, boolean typing) {
    var audience = Audience.of(conversation);
    var by = Messages.side(caller);
    announcer.typing(audience, by, typing);
    hints.publish(Hint.typing(audience, by, typing));
  }
}
