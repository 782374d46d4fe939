package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import java.time.Instant;
import java.util.Map;

/** What those above know of reps who were named and off duty. */
public interface PassedOver {

  /** How many visitors a rule would have given to each such rep since then. */
  Map<RepId, Long> since(Instant from);
}
