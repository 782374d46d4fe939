package io.foyer.reps.control;

import io.foyer.access.control.Roster;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Absence;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.OffDuty.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may be given visitors at all: the permission set lets a person be a rep, and its record may
 * say that it is not now.
 *
 * <p>Before Salesforce was asked nobody is held back: who is signed in was let in by it.
 */
@ApplicationScoped
public class Attendance {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  @Inject Configurations configurations;
  @Inject Roster roster;
  @Inject Clock clock;

  /** Why the rep is given nobody; empty while it may be. */
  public Optional<OffDuty> offDuty(RepId rep) {
    Configuration now = configurations.current();
    return inSalesforce(rep)
        .or(() -> now.profile(rep).flatMap(profile -> byRecord(profile, now, clock.instant())));
  }

  private Optional<OffDuty> inSalesforce(RepId rep) {
    if (roster.readAt().isEmpty()) {
      return Optional.empty();
    }
    Optional<Person> person = roster.find(rep);
    if (person.filter(one -> !one.active()).isPresent()) {
      return Optional.of(new OffDuty(Why.DEACTIVATED, "is deactivated in Salesforce", null));
    }
    return person.filter(one -> one.rights().contains(Right.REP)).isPresent()
        ? Optional.empty()
        : Optional.of(new OffDuty(Why.NO_PERMISSION, "is no rep in Foyer", null));
  }

  private static Optional<OffDuty> byRecord(RepProfile profile, Configuration now, Instant at) {
    if (!profile.active()) {
      return Optional.of(new OffDuty(Why.NOT_ACTIVE, "is not active as a rep", null));
    }
    Absence absence = profile.absence();
    if (absence == null || !absence.holdsAt(at)) {
      return Optional.empty();
    }
    Instant until = absence.until();
    String words =
        until == null
            ? "is absent until further notice"
            : "is absent until " + MOMENT.format(until.atZone(now.hours().zone()));
    return Optional.of(new OffDuty(Why.ABSENT, words, until));
  }
}
