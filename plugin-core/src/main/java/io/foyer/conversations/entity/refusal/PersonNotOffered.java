package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** Sales ops do not offer this visitor a person. */
public final class PersonNotOffered extends Refusal {
  public PersonNotOffered() {
    super(Kind.FORBIDDEN, "conversation.not-offered", "Chat is not offered here.");
  }
}
