package io.foyer.conversations.entity;

import io.foyer.conversations.entity.refusal.ClientIdUnusable;

/** The name that a client gives to what it sends, so that sending it again does it once. */
public record ClientId(String value) {
  private static final int LONGEST = 64;

  public ClientId {
    if (value.isBlank() || value.length() > LONGEST || !value.equals(MessageText.cleaned(value))) {
      throw new ClientIdUnusable();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
