package io.foyer.reps.control;

import io.foyer.conversations.control.Surroundings;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;

/** The reps' switches as another capability's test needs them. */
public final class AutoPounceSwitchFixture {
  private AutoPounceSwitchFixture() {}

  public static AutoPounceSwitch on(Database database, Surroundings around) {
    AutoPounceSwitch made = new AutoPounceSwitch();
    made.em = database.em();
    made.reps = around.reps;
    made.configurations = around.configurations;
    made.chosen = PlatformFixture.event(chosen -> {});
    return made;
  }
}
