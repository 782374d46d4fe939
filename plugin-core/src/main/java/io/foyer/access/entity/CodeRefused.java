package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** A code from Salesforce that opens nothing: used, older than a minute, or never issued. */
public final class CodeRefused extends Refusal {
  public CodeRefused() {
    super(
        Kind.NOT_SIGNED_IN,
        "access.code-refused",
        "This code was used already, has ended, or is none. Ask for a new one.");
  }
}
