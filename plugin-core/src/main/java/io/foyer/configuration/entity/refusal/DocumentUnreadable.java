package io.foyer.configuration.entity.refusal;

import io.foyer.platform.Refusal;

/** What was given is no exported configuration. */
public class DocumentUnreadable extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason in words
   */
  public DocumentUnreadable(String reason) {
    super(Kind.INVALID, "configuration.document-unreadable", reason);
  }
}
