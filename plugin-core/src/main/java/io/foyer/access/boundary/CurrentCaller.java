package io.foyer.access.boundary;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotSignedIn;
import io.foyer.access.entity.RepCaller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sent the REST request at hand; set by the filter at the door. */
@RequestScoped
public class CurrentCaller {
  private @Nullable Caller caller;

  void is(Caller known) {
    caller = known;
  }

  public Optional<Caller> caller() {
    return Optional.ofNullable(caller);
  }

  /** The signed-in person. */
  public RepCaller rep() {
    if (caller instanceof RepCaller rep) {
      return rep;
    }
    throw new NotSignedIn();
  }
}
