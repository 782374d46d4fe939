package io.foyer.conversations.boundary;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.Messages;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Tells one side that the other is typing, on whichever node; a lost word does no harm.
 *
 * <p>What a visitor types goes to the rep who has the conversation, where the company wants that,
 * and nowhere else.
 */
@ApplicationScoped
public class Typing {
  @Inject LiveConversations live;
  @Inject ConversationRights rights;
  @Inject ConversationViews views;
  @Inject Announcer announcer;
  @Inject HintFeed hints;

  /** What is over, or not the asker's, is left alone. */
  public void change(Caller caller, ConversationId id, boolean typing, @Nullable String words) {
    live.find(id)
        .filter(one -> rights.may(Deed.TALK, caller, one))
        .ifPresent(one -> tell(caller, one, typing, words));
  }

  private void tell(
      Caller caller, ConversationSummary conversation, boolean typing, @Nullable String words) {
    var audience = Audience.of(conversation);
    var by = Messages.side(caller);
    var isShown = caller instanceof VisitorCaller && views.isPreviewed(conversation);
    var keystrokes = Keystrokes.typed(typing, isShown ? words : null);
    announcer.typing(audience, by, keystrokes);
    hints.publish(Hint.typing(audience, by, keystrokes));
  }
}
