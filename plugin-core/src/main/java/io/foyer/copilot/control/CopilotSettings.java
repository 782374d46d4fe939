package io.foyer.copilot.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether there is a copilot, and how much it may draft in a day. */
@ApplicationScoped
public class CopilotSettings {
  private static final String NONE = "none";

  @Inject
  @ConfigProperty(name = "foyer.copilot.provider")
  String provider;

  @Inject
  @ConfigProperty(name = "foyer.copilot.drafts-per-rep")
  int draftsPerRep;

  @Inject
  @ConfigProperty(name = "foyer.copilot.drafts-per-visitor")
  int draftsPerVisitor;

  @Inject
  @ConfigProperty(name = "foyer.copilot.drafts-per-day")
  int draftsPerDay;

  boolean isOff() {
    return provider.equals(NONE);
  }

  int draftsPerRep() {
    return draftsPerRep;
  }

  int draftsPerVisitor() {
    return draftsPerVisitor;
  }

  int draftsPerDay() {
    return draftsPerDay;
  }
}
