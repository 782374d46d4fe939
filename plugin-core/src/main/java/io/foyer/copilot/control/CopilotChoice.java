package io.foyer.copilot.control;

import io.foyer.copilot.control.model.ModelSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Takes the engines that the settings name. */
@ApplicationScoped
public class CopilotChoice {
  @Produces
  @ApplicationScoped
  Copilot copilot(ModelSettings settings, ModelCopilot model, EmbeddedCopilot embedded) {
    return settings.isOn() ? new FallbackCopilot(model, embedded) : embedded;
  }
}
