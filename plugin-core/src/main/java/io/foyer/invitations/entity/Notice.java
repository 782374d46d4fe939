package io.foyer.invitations.entity;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a rep is told of a meeting, until it has seen it. */
@Entity
@Table(name = "meeting_notices")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Notice {
  /** What became of the meeting. */
  public enum What {
    BOOKED,
    MOVED,
    CANCELLED,
    /** It moved to where another rep comes. */
    HANDED_ON;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Id private String id;

  @Column(name = "rep_id")
  private String repId;

  @Column(name = "booking_id")
  private String bookingId;

  @Enumerated(EnumType.STRING)
  private What what;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  protected Notice() {}

  public static Notice of(RepId rep, String booking, What what, Instant at) {
    var notice = new Notice();
    notice.id = Ids.next("ntc");
    notice.repId = rep.value();
    notice.bookingId = booking;
    notice.what = what;
    notice.toldAt = at;
    return notice;
  }

  public String id() {
    return id;
  }

  public RepId rep() {
    return new RepId(repId);
  }

  public What what() {
    return what;
  }

  public Instant at() {
    return toldAt;
  }

  /** The rep has seen it. */
  public void read(Instant at) {
    readAt = readAt == null ? at : readAt;
  }
}
