package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Refusal;
import java.util.Map;

/** Nobody with this id ever signed in. */
public final class RepUnknown extends Refusal {
  public RepUnknown(RepId rep) {
    super(Kind.NOT_FOUND, "rep.unknown", "There is no such rep.", Map.of("rep", rep.value()));
  }
}
