package io.foyer.configuration.entity.refusal;

import io.foyer.platform.Refusal;

/** There is nothing that could come into force. */
public class ConfigurationInForceAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public ConfigurationInForceAlready() {
    super(
        Kind.CONFLICT, "configuration.in-force-already", "This configuration is in force already.");
  }
}
