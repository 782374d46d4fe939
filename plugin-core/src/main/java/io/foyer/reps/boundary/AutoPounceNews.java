package io.foyer.reps.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.protocol.AutoPounceChanged;
import io.foyer.protocol.AutoPounceView;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.reps.control.AutoPounceSwitch;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.AutoPounceKnown;
import io.foyer.reps.entity.AutoPounceState;
import io.foyer.reps.entity.Rep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Shows in all windows of a rep whether visitors may be greeted in its name. */
@ApplicationScoped
public class AutoPounceNews {
  @Inject AutoPounceSwitch autoPounce;
  @Inject Reps reps;
  @Inject Lines lines;

  void known(@Observes AutoPounceKnown known) {
    tell(known.rep());
  }

  /** The company has switched it on or off: the rep's switch comes or goes. */
  void changed(@Observes ConfigurationChanged change) {
    if (isOffered(change.before()) != isOffered(change.now())) {
      reps.all().stream().map(Rep::id).forEach(this::tell);
    }
  }

  private void tell(RepId rep) {
    String topic = "rep:" + rep;
    if (lines.has(topic)) {
      AutoPounceView now = autoPounce.of(rep).map(AutoPounceNews::view).orElse(null);
      lines.push(topic, new AutoPounceChanged(FrameIds.next(), null, now));
    }
  }

  private static boolean isOffered(Configuration configuration) {
    return configuration.autoPounces().rules().on();
  }

  private static AutoPounceView view(AutoPounceState state) {
    return new AutoPounceView(state.on(), state.missedAt());
  }
}
