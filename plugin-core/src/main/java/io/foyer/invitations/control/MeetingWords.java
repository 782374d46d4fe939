package io.foyer.invitations.control;

import io.foyer.calendars.entity.Span;
import io.foyer.platform.mail.MailTexts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** When a meeting is, in the words and at the clock of whoever reads it. */
public final class MeetingWords {
  private final MailTexts texts;
  private final ZoneId zone;
  private final DateTimeFormatter days;
  private final DateTimeFormatter times;

  public MeetingWords(String language, ZoneId zone) {
    this.zone = zone;
    texts = MailTexts.in(language);
    days = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(texts.locale());
    times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
  }

  public Locale locale() {
    return texts.locale();
  }

  public ZoneId zone() {
    return zone;
  }

  public String text(String key, String... slots) {
    return texts.text("meeting." + key, slots);
  }

  public String day(Instant at) {
    return days.format(at.atZone(zone));
  }

  public String time(Instant at) {
    return times.format(at.atZone(zone));
  }

  /** Both ends. */
  public String times(Span span) {
    return time(span.start()) + " – " + time(span.end());
  }

  /** Such as "America/New York": an offset alone says nothing to people. */
  public String zoneName() {
    return zone.getId().replace('_', ' ');
  }
}
