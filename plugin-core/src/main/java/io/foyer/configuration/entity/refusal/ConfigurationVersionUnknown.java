package io.foyer.configuration.entity.refusal;

import io.foyer.platform.Refusal;

/** There is no such version, or it was not kept. */
public class ConfigurationVersionUnknown extends Refusal {
  private static final long serialVersionUID = 1L;

  public ConfigurationVersionUnknown() {
    super(Kind.NOT_FOUND, "configuration.version-unknown", "There is no such version.");
  }
}
