package io.foyer.crmsync.control;

import io.foyer.conversations.entity.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of the page that plays a conversation back. */
@ApplicationScoped
public class Playbacks {

  @Inject
  @ConfigProperty(name = "foyer.public-url")
  String publicUrl;

  String of(ConversationId conversation) {
    return publicUrl.replaceAll("/+$", "") + "/console/playback/" + conversation.value();
  }
}
