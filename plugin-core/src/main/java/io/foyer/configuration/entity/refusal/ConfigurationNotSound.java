package io.foyer.configuration.entity.refusal;

import io.foyer.platform.Refusal;

/** Records that are wrong do not come into force. */
public class ConfigurationNotSound extends Refusal {
  private static final long serialVersionUID = 1L;

  public ConfigurationNotSound() {
    super(Kind.CONFLICT, "configuration.not-sound", "Records are wrong: nothing was published.");
  }
}
