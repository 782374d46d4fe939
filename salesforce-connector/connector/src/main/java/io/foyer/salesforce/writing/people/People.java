package io.foyer.salesforce.writing.people;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds the records that activities belong to, as they stand now: many people in one call.
 *
 * <p>Whoever was matched earlier may be merged, converted or deleted by now.
 */
@ApplicationScoped
public class People {

  // Their addresses have to fit into one query.
  private static final int AT_ONCE = 50;
  // A merged record may have been merged again; more often nobody does.
  private static final int MOST_HOPS = 3;

  @Inject RestLane rest;
  @Inject CrmAttention attention;

  /** The records of these visitors and those they have become. */
  public Standing stand(List<VisitorRecord> visitors) {
    var standing = new Standing();
    // Companies alone are asked for by themselves: a call takes no more queries.
    readByParts(standing, visitors.stream().filter(each -> !isCompanyAlone(each)).toList());
    readByParts(standing, visitors.stream().filter(People::isCompanyAlone).toList());
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      standing.unread().ifPresent(queries -> read(standing, queries.composite()));
    }
    return standing;
  }

  private static boolean isCompanyAlone(VisitorRecord visitor) {
    return visitor.email() == null && visitor.contactId() == null && visitor.leadId() == null;
  }

  private void readByParts(Standing standing, List<VisitorRecord> visitors) {
    for (int from = 0; from < visitors.size(); from += AT_ONCE) {
      var part = visitors.subList(from, Math.min(from + AT_ONCE, visitors.size()));
      read(standing, PeopleQueries.of(part).composite());
    }
  }

  private void read(Standing standing, Composite composite) {
    rest.composite(Pace.WRITE_BACK, composite)
        .forEach((query, outcome) -> standing.add(query, rows(query, outcome)));
  }

  private List<RestRecord> rows(String query, Outcome outcome) {
    try {
      return outcome.rows();
    } catch (CrmRefused closed) {
      // An org may keep its campaigns from us, and conversations are written all the same.
      if (!query.equals(PeopleQueries.CAMPAIGNS) && !query.equals(PeopleQueries.MEMBERS)) {
        throw closed;
      }
      attention.tell("Campaign", "Campaigns cannot be read: " + closed.getMessage());
      return List.of();
    }
  }
}
