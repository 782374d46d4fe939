package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** The console does not stand inside Salesforce, because no secret is shared. */
public final class EmbeddingOff extends Refusal {
  public EmbeddingOff() {
    super(
        Kind.NOT_FOUND,
        "access.embedding-off",
        "Foyer is not set up to stand inside Salesforce: the setting foyer.salesforce.embed-secret is not set.");
  }
}
