package io.foyer.access.control;

import io.foyer.access.entity.Block;
import io.foyer.access.entity.BlockId;
import io.foyer.access.entity.BlocksChanged;
import io.foyer.access.entity.VisitorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who is shut out, in the database. */
@ApplicationScoped
@Transactional
public class BlockStore {
  private static final String STANDING =
      "SELECT b FROM Block b WHERE b.liftedAt IS NULL AND (b.endsAt IS NULL OR b.endsAt > :now)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Event<BlocksChanged> changed;
  @Inject Clock clock;

  public void add(Block block) {
    em.persist(block);
    changed.fire(new BlocksChanged(clock.instant()));
  }

  public Optional<Block> find(BlockId id) {
    return Optional.ofNullable(em.find(Block.class, id.value()));
  }

  public void lift(Block block, String by) {
    block.lift(by, clock.instant());
    changed.fire(new BlocksChanged(clock.instant()));
  }

  /** The browser's own block, if one stands. */
  public Optional<Block> standingOf(VisitorId visitor) {
    return em.createQuery(STANDING + " AND b.visitorId = :visitor", Block.class)
        .setParameter("now", clock.instant())
        .setParameter("visitor", visitor.value())
        .getResultStream()
        .findFirst();
  }

  /** Those that shut somebody out now, the latest first. */
  public List<Block> standing(int most) {
    return em.createQuery(STANDING + " ORDER BY b.blockedAt DESC, b.id", Block.class)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }
}
