package io.foyer.access.entity;

import io.foyer.platform.AddressRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is shut out: one browser, or everybody who comes from a range of addresses.
 *
 * <p>It stands until its end or until it is lifted, and is kept after that.
 */
@Entity
@Table(name = "blocks")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class Block {
  @Id private String id;

  @Column(name = "visitor_id")
  private @Nullable String visitorId;

  private @Nullable String addresses;

  @Column(name = "report_id")
  private @Nullable String reportId;

  @Column(name = "blocked_at")
  private Instant blockedAt;

  @Column(name = "blocked_by")
  private String blockedBy;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Column(name = "lifted_at")
  private @Nullable Instant liftedAt;

  @Column(name = "lifted_by")
  private @Nullable String liftedBy;

  @Version private long version;

  protected Block() {}

  /** A browser's, for good. */
  public static Block of(VisitorId visitor, String by, Instant now) {
    Block block = begun(by, now);
    block.visitorId = visitor.value();
    return block;
  }

  /**
   * Of all who come from there.
   *
   * @param report the report that led to it, or null
   * @param until null for good
   */
  public static Block of(
      AddressRange addresses,
      @Nullable String report,
      @Nullable Instant until,
      String by,
      Instant now) {
    Block block = begun(by, now);
    block.addresses = addresses.toString();
    block.reportId = report;
    block.endsAt = until;
    return block;
  }

  private static Block begun(String by, Instant now) {
    Block block = new Block();
    block.id = BlockId.next().value();
    block.blockedAt = now;
    block.blockedBy = by;
    return block;
  }

  /** Lifting twice is lifting once. */
  public void lift(String by, Instant now) {
    if (liftedAt == null) {
      liftedAt = now;
      liftedBy = by;
    }
  }

  /** The report that led to it. */
  public void isFor(String report) {
    reportId = report;
  }

  public BlockId id() {
    return new BlockId(id);
  }

  public Optional<VisitorId> visitor() {
    return Optional.ofNullable(visitorId).map(VisitorId::new);
  }

  public Optional<AddressRange> addresses() {
    return Optional.ofNullable(addresses).flatMap(AddressRange::of);
  }

  public Instant at() {
    return blockedAt;
  }

  /** The person's name. */
  public String by() {
    return blockedBy;
  }

  /** Empty for one that stands until it is lifted. */
  public Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }
}
