package io.foyer.access.control;

import io.foyer.access.entity.Block;
import io.foyer.access.entity.BlocksRead;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.AddressRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is shut out, in this node's memory: every page asks.
 *
 * <p>It is read anew when the database says something else, here or on another node.
 */
@ApplicationScoped
public class Blocks {
  /** Far more than reps ever block; what is beyond them, the oldest, would be let in. */
  private static final int MOST = 200_000;

  @Inject BlockStore store;
  @Inject Event<BlocksRead> read;
  @Inject Clock clock;

  private volatile Standing standing = new Standing(Map.of(), List.of());

  private record Standing(Map<VisitorId, Instant> browsers, List<Range> ranges) {}

  private record Range(AddressRange addresses, Instant until) {}

  /** Reads the database; of two reads at once the later one counts. */
  public synchronized void read() {
    Map<VisitorId, Instant> browsers = new HashMap<>();
    List<Block> blocks = store.standing(MOST);
    blocks.forEach(
        block -> block.visitor().ifPresent(visitor -> browsers.put(visitor, until(block))));
    List<Range> ranges =
        blocks.stream()
            .flatMap(block -> block.addresses().map(one -> new Range(one, until(block))).stream())
            .toList();
    Standing before = standing;
    standing = new Standing(browsers, ranges);
    if (!standing.equals(before)) {
      read.fire(new BlocksRead());
    }
  }

  public boolean shutOut(VisitorId visitor) {
    Instant until = standing.browsers().get(visitor);
    return until != null && clock.instant().isBefore(until);
  }

  /**
   * @param address as {@link io.foyer.platform.ClientAddress} names it; what is no address is
   *     nobody's
   */
  public boolean shutOut(String address) {
    List<Range> ranges = standing.ranges();
    if (ranges.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    return AddressRange.of(address)
        .filter(
            from ->
                ranges.stream()
                    .anyMatch(
                        range -> now.isBefore(range.until()) && range.addresses().contains(from)))
        .isPresent();
  }

  /**
   * @throws VisitorBlocked where the browser is shut out
   */
  void admit(VisitorId visitor) {
    if (shutOut(visitor)) {
      throw new VisitorBlocked();
    }
  }

  private static Instant until(Block block) {
    return block.endsAt().orElse(Instant.MAX);
  }
}
