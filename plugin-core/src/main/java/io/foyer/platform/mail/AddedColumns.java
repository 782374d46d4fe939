package io.foyer.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a mail in the outbox has beside its words, as columns. */
@Embeddable
class AddedColumns {
  @Column(name = "reply_to")
  private @Nullable String replyTo;

  @Column(name = "reply_to_name")
  private @Nullable String replyToName;

  @Column(name = "calendar_method")
  private @Nullable String calendarMethod;

  @Column(name = "calendar_part")
  private @Nullable String calendarPart;

  protected AddedColumns() {}

  static AddedColumns none() {
    return new AddedColumns();
  }

  static AddedColumns of(Mail mail) {
    var added = new AddedColumns();
    var replyTo = mail.replyTo();
    if (replyTo != null) {
      added.replyTo = replyTo.address();
      added.replyToName = replyTo.name();
    }
    var calendar = mail.calendar();
    if (calendar != null) {
      added.calendarMethod = calendar.method();
      added.calendarPart = calendar.text();
    }
    return added;
  }

  @Nullable ReplyTo replyTo() {
    return replyTo == null ? null : new ReplyTo(replyTo, replyToName == null ? "" : replyToName);
  }

  @Nullable CalendarPart calendar() {
    return calendarMethod == null || calendarPart == null
        ? null
        : new CalendarPart(calendarMethod, calendarPart);
  }
}
