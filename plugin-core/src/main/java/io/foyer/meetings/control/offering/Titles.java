package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.Guest;
import io.foyer.meetings.entity.Occasion;
import io.foyer.meetings.entity.OfferOrder;
import io.foyer.meetings.entity.SentOffer;
import io.foyer.reps.control.Reps;
import io.foyer.shortcuts.control.PlaceholderValues;
import io.foyer.shortcuts.entity.Placeholders;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What meetings are called, and where they are. */
@ApplicationScoped
public class Titles {
  @Inject Configurations configurations;
  @Inject LiveVisitors visitors;
  @Inject Reps reps;
  @Inject OfferStore offers;

  /** The type's title for that visitor; of who only claimed an address the CRM tells nothing. */
  public String filled(MeetingType type, VisitorId visitor, String rep) {
    return filled(type, values(visitor, rep));
  }

  /** As it was offered, else as the type says. */
  Occasion occasion(Booking held, MeetingType type, Guest guest) {
    RepId owner = held.hosts().get(0);
    Map<String, String> values = values(held.visitor(), reps.name(owner));
    if (!guest.name().equals(guest.email())) {
      values.put("visitor name", guest.name());
      values.put("visitor first name", guest.name().split("\\s+", 2)[0]);
    }
    String title =
        held.offer()
            .flatMap(id -> offers.of(held.visitor(), id))
            .map(SentOffer::title)
            .orElseGet(() -> filled(type, values));
    return new Occasion(title, place(type, guest.phone()));
  }

  private static String place(MeetingType type, @Nullable String phone) {
    return phone == null ? type.place().text() : phone;
  }

  private Map<String, String> values(VisitorId visitor, String rep) {
    String us = configurations.current().company().name();
    return new HashMap<>(PlaceholderValues.of(rep, us, visitors.find(visitor)));
  }

  private static String filled(MeetingType type, Map<String, String> values) {
    var filled = Placeholders.fill(type.title(), values);
    String title = filled.missing().isEmpty() ? filled.text().strip() : type.name();
    return title.length() <= OfferOrder.LONGEST_TITLE
        ? title
        : title.substring(0, OfferOrder.LONGEST_TITLE);
  }
}
