package io.foyer.salesforce.writing;

import io.foyer.crm.control.CrmAttention;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the queue that new leads go to, and asks for it seldom. */
@ApplicationScoped
public class Queues {

  private static final Duration FOUND_HOLDS = Duration.ofMinutes(30);
  private static final Duration MISSING_HOLDS = Duration.ofMinutes(1);
  private static final String SUBJECT = "Setting__c.Lead_Queue__c";

  @Inject SoapLane soap;
  @Inject CrmAttention attention;
  @Inject Clock clock;

  private volatile @Nullable Asked asked;

  private record Asked(String name, Optional<String> id, Instant until) {}

  /** Its id; empty, and an admin told, when Salesforce has no queue of that name. */
  Optional<String> id(String name) {
    var known = asked;
    if (known == null || !known.name().equals(name) || known.until().isBefore(clock.instant())) {
      known = ask(name);
      asked = known;
    }
    return known.id();
  }

  private Asked ask(String name) {
    var query = Soql.of("SELECT Id FROM Group WHERE Type = 'Queue' AND Name = ?", name);
    var groups = soap.run(Pace.WRITE_BACK, c -> c.query(query.text())).getRecords();
    if (groups.length == 0) {
      attention.tell(
          SUBJECT,
          "Salesforce has no queue of the name in Lead Queue: its defaults own new leads.");
      return new Asked(name, Optional.empty(), clock.instant().plus(MISSING_HOLDS));
    }
    attention.mended(SUBJECT);
    return new Asked(name, Optional.of(groups[0].getId()), clock.instant().plus(FOUND_HOLDS));
  }
}
