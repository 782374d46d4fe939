package io.foyer.meetings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What was agreed of a meeting, as columns of its booking. */
@Embeddable
class AgreedColumns {
  private String title = "";
  private String place = "";

  @Column(name = "guest_name")
  private String name = "";

  @Column(name = "guest_email")
  private String email = "";

  @Column(name = "guest_zone")
  private String zone = "UTC";

  @Column(name = "guest_language")
  private String language = "en";

  @Column(name = "guest_phone")
  private @Nullable String phone;

  @Column(name = "guest_answers")
  private String answers = "";

  protected AgreedColumns() {}

  static AgreedColumns of(Occasion occasion, Guest guest) {
    var columns = new AgreedColumns();
    columns.title = occasion.title();
    columns.place = occasion.place();
    columns.name = guest.name();
    columns.email = guest.email();
    columns.zone = guest.zone().getId();
    columns.language = guest.language();
    columns.phone = guest.phone();
    columns.answers = guest.answers();
    return columns;
  }

  Occasion occasion() {
    return new Occasion(title, place);
  }

  Guest guest() {
    return new Guest(name, email, ZoneId.of(zone), language, phone, answers);
  }
}
