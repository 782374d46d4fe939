package io.foyer.invitations.entity;

import io.foyer.access.entity.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link by which a guest comes to its meeting. */
@Entity
@Table(name = "meeting_links")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class MeetingLink {
  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "booking_id")
  private String bookingId;

  @Column(name = "made_at")
  private Instant madeAt;

  protected MeetingLink() {}

  public static MeetingLink made(Secret token, String booking, Instant at) {
    var link = new MeetingLink();
    link.tokenHash = token.hash();
    link.bookingId = booking;
    link.madeAt = at;
    return link;
  }

  public String booking() {
    return bookingId;
  }
}
