package io.foyer.visitors.control.proof;

import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorStore;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The address of a visitor, for the visitor itself. */
@ApplicationScoped
public class VisitorEmails {
  @Inject LiveVisitors visitors;
  @Inject VisitorStore stored;

  /** The address that was proven on this device. */
  public Optional<String> proven(VisitorId visitor) {
    return identity(visitor)
        .filter(Identity::proven)
        .flatMap(known -> Optional.ofNullable(known.email()));
  }

  /** The address that the visitor itself gave; one that a rep took down is not told back. */
  public Optional<String> own(VisitorId visitor) {
    return identity(visitor)
        .filter(known -> known.givenBy() == null)
        .flatMap(known -> Optional.ofNullable(known.email()));
  }

  /** What was stored counts where nothing was said since. */
  private Optional<Identity> identity(VisitorId visitor) {
    return visitors
        .find(visitor)
        .map(Visitor::identity)
        .filter(known -> known.email() != null)
        .or(() -> stored.find(visitor).map(StoredVisitor::identity));
  }
}
