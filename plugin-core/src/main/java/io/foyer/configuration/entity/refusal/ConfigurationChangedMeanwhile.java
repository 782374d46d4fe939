package io.foyer.configuration.entity.refusal;

import io.foyer.platform.Refusal;

/** What the publisher saw is not what would come into force. */
public class ConfigurationChangedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;

  public ConfigurationChangedMeanwhile() {
    super(
        Kind.CONFLICT,
        "configuration.changed-meanwhile",
        "The configuration has changed meanwhile.");
  }
}
