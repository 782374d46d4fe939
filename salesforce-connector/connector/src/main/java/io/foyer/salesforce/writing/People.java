package io.foyer.salesforce.writing;

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
import java.util.Optional;

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
  @Inject Campaigns campaigns;

  /** The person's record; empty where there is an address that no record has. */
  Optional<Attachment> find(VisitorRecord visitor) {
    var standing = new Standing();
    read(standing, new CampaignNames(), PeopleQueries.of(List.of(visitor)).composite());
    follow(standing);
    return standing.of(visitor);
  }

  /** Hangs each on its record and notes the campaign to join; those of new people stay free. */
  void hang(List<Outgoing> all, Refused refused) {
    // Companies alone are asked for by themselves: a call takes no more queries.
    hangByParts(all.stream().filter(each -> !isCompanyAlone(each)).toList(), refused);
    hangByParts(all.stream().filter(People::isCompanyAlone).toList(), refused);
  }

  private static boolean isCompanyAlone(Outgoing each) {
    var visitor = each.conversation().visitor();
    return visitor.email() == null && visitor.contactId() == null && visitor.leadId() == null;
  }

  private void hangByParts(List<Outgoing> all, Refused refused) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      hangTogether(all.subList(from, Math.min(from + AT_ONCE, all.size())), refused);
    }
  }

  private void hangTogether(List<Outgoing> some, Refused refused) {
    var visitors = some.stream().map(each -> each.conversation().visitor()).toList();
    var standing = new Standing();
    var names = new CampaignNames();
    read(standing, names, PeopleQueries.of(visitors).composite());
    follow(standing);
    for (var each : some) {
      var visitor = each.conversation().visitor();
      try {
        standing.of(visitor).ifPresent(each::hangOn);
        each.joining(names.toJoin(visitor, each.attachment()).orElse(null));
      } catch (CrmRefused nobody) {
        refused.note(each, nobody);
      }
    }
  }

  private void follow(Standing standing) {
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      var unread = standing.unread();
      if (unread.isEmpty()) {
        return;
      }
      read(standing, new CampaignNames(), unread.get().composite());
    }
  }

  private void read(Standing standing, CampaignNames names, Composite composite) {
    rest.composite(Pace.WRITE_BACK, composite)
        .forEach(
            (query, outcome) -> {
              if (query.equals(PeopleQueries.CAMPAIGNS) || query.equals(PeopleQueries.MEMBERS)) {
                names.add(query, optional(outcome));
              } else {
                standing.add(query, outcome.rows());
              }
            });
  }

  /** An org may keep its campaigns from us. */
  private List<RestRecord> optional(Outcome outcome) {
    try {
      return outcome.rows();
    } catch (CrmRefused closed) {
      campaigns.tell(closed);
      return List.of();
    }
  }

  /** Is told of those that belong nowhere. */
  @FunctionalInterface
  interface Refused {
    void note(Outgoing outgoing, CrmRefused refusal);
  }
}
