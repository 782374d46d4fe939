package io.foyer.experiences.control;

import io.foyer.access.entity.VisitorId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** At which step of which experience visitors stand, as this node knows it. */
@ApplicationScoped
public class LiveWalks {

  /** The names of an experience and of the step that waits for an answer. */
  public record Standing(String experience, String step) {}

  private final Map<VisitorId, Standing> live = new ConcurrentHashMap<>();

  /** Empty for one with whom the assistant does not talk. */
  public Optional<Standing> of(VisitorId visitor) {
    return Optional.ofNullable(live.get(visitor));
  }

  /** {@code standing}: null where the way is over. */
  public void note(VisitorId visitor, @Nullable Standing standing) {
    if (standing == null) {
      live.remove(visitor);
    } else {
      live.put(visitor, standing);
    }
  }

  public void forget(VisitorId visitor) {
    live.remove(visitor);
  }
}
