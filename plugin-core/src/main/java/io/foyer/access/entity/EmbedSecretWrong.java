package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** Whoever asks for a code does not know the secret of Salesforce. */
public final class EmbedSecretWrong extends Refusal {
  public EmbedSecretWrong() {
    super(
        Kind.NOT_SIGNED_IN,
        "access.embed-secret-wrong",
        "This is not the secret that Foyer shares with Salesforce.");
  }
}
