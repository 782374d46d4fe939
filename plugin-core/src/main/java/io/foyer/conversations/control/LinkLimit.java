package io.foyer.conversations.control;

import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.refusal.MessageHasTooManyLinks;
import io.foyer.platform.markdown.Markdown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many web addresses a visitor's message may hold: lists of them are advertising. */
@ApplicationScoped
public class LinkLimit {
  @Inject
  @ConfigProperty(name = "foyer.messages.links")
  int most;

  /**
   * Hands back the text.
   *
   * @throws MessageHasTooManyLinks where it holds more
   */
  public MessageText within(MessageText text) {
    if (Markdown.webAddresses(text.value()) > most) {
      throw new MessageHasTooManyLinks(most);
    }
    return text;
  }
}
