package io.foyer.salesforce.calendar;

import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.wire.Soql;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** The questions after what keeps users busy, in one call. */
final class EventQueries {

  static final String USERS = "users";
  static final String EVENTS = "events";
  static final String DECLINED = "declined";

  // A whole day is stored as midnight UTC of its first and of its last day, wherever it is meant.
  private static final Duration AROUND = Duration.ofDays(2);

  private static final String TIMES = "StartDateTime < ? AND EndDateTime >= ?";

  private static final String BUSY =
      "SELECT Id, OwnerId, StartDateTime, EndDateTime, DurationInMinutes, IsAllDayEvent,"
          + " IsChild FROM Event"
          + " WHERE OwnerId IN ? AND "
          + TIMES
          + " AND ShowAs != 'Free'";

  // The parent of a classic series and the pattern of a new one stand beside their meetings.
  private static final String NO_PATTERNS = " AND IsRecurrence = false AND GroupEventType != '3'";

  private static final String NOT_OURS = " AND Conversation_Key__c = null";

  private static final String INVITED =
      "SELECT RelationId, Event.StartDateTime, Event.EndDateTime FROM EventRelation"
          + " WHERE RelationId IN ? AND Status = 'Declined'"
          + " AND Event.StartDateTime < ? AND Event.EndDateTime >= ?";

  private EventQueries() {}

  static Composite busy(Collection<String> users, Instant from, Instant to) {
    var start = from.minus(AROUND);
    var end = to.plus(AROUND);
    return Composite.independent()
        .query(USERS, Soql.of("SELECT Id, TimeZoneSidKey FROM User WHERE Id IN ?", users))
        .query(EVENTS, Soql.of(BUSY + NO_PATTERNS + NOT_OURS, users, end, start))
        .query(DECLINED, Soql.of(INVITED, users, end, start));
  }
}
