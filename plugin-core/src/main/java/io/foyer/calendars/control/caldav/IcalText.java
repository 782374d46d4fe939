package io.foyer.calendars.control.caldav;

import io.foyer.calendars.entity.CalendarEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;

/** How Foyer's entries are written as iCalendar, and how entries are told apart. */
final class IcalText {
  /** The end of the name of everything that Foyer writes. */
  static final String OURS = "@foyer";

  private static final String PRODUCT = "-//Foyer//Meetings 1//EN";

  private IcalText() {}

  /** The name of an entry within its calendar and wherever else it is copied to. */
  static String uidOf(String name) {
    return name + OURS;
  }

  // In UTC: one meeting needs no rules of a zone beside it.
  static String of(String name, CalendarEntry entry, Instant now) {
    VEvent event = new VEvent(false);
    event.add(new Uid(uidOf(name)));
    event.add(new DtStamp(now));
    event.add(new DtStart<>(entry.span().start()));
    event.add(new DtEnd<>(entry.span().end()));
    event.add(new Summary(line(entry.title())));
    event.add(new Location(line(entry.place())));
    event.add(new Description(entry.words()));
    Calendar calendar = new Calendar().withDefaults().withProdId(PRODUCT).getFluentTarget();
    calendar.add(event);
    try {
      var text = new StringWriter();
      new CalendarOutputter(false).output(calendar, text);
      return text.toString();
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  static String uid(VEvent event) {
    return value(event, Property.UID);
  }

  static boolean keepsBusy(VEvent event, Set<String> owner) {
    return !uid(event).endsWith(OURS)
        && !"TRANSPARENT".equalsIgnoreCase(value(event, Property.TRANSP))
        && !"CANCELLED".equalsIgnoreCase(value(event, Property.STATUS))
        && event.<Attendee>getProperties(Property.ATTENDEE).stream()
            .noneMatch(attendee -> isDeclined(attendee, owner));
  }

  private static boolean isDeclined(Attendee attendee, Set<String> owner) {
    var invited = attendee.getValue().replaceFirst("(?i)^mailto:", "");
    var isOwner = owner.stream().anyMatch(invited::equalsIgnoreCase);
    return isOwner
        && attendee
            .getParameter(Parameter.PARTSTAT)
            .filter(state -> "DECLINED".equals(state.getValue().toUpperCase(Locale.ROOT)))
            .isPresent();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
