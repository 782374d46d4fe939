package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whose page somebody looks at now, on any node, as those above tell. */
@ApplicationScoped
public class Watched {
  private volatile Set<VisitorId> visitors = Set.of();

  public void are(Set<VisitorId> now) {
    visitors = Set.copyOf(now);
  }

  public boolean has(VisitorId visitor) {
    return visitors.contains(visitor);
  }
}
