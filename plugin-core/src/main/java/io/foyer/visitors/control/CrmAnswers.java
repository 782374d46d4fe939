package io.foyer.visitors.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.SharedRecords;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings what the CRM knows of an address to the visitors who have it.
 *
 * <p>Where a rep gave the address, the visitor gets those records alone that the CRM shares with
 * that rep: nobody learns of a record by typing addresses.
 */
@ApplicationScoped
class CrmAnswers {
  @Inject LiveVisitors visitors;
  @Inject SharedRecords sharing;

  /** Visitors with the address for whom this node speaks. */
  List<VisitorId> holders(String email) {
    return visitors.all().stream()
        .filter(visitor -> email.equals(visitor.identity().email()))
        .filter(visitors::isOurs)
        .map(Visitor::id)
        .toList();
  }

  /** Answers whether the CRM could say what it shares; else the visitor has no match. */
  boolean join(VisitorId id, String email, CrmMatch match) {
    RepId giver = visitors.find(id).map(now -> now.identity().givenBy()).orElse(null);
    Optional<CrmMatch> allowed = giver == null ? Optional.of(match) : sharing.of(giver, match);
    CrmMatch found = allowed.orElse(CrmMatch.NONE);
    visitors.change(
        id, now -> isOf(now.identity(), email, giver) ? now.matched(found, visitors.stamp()) : now);
    return allowed.isPresent();
  }

  private static boolean isOf(Identity now, String email, @Nullable RepId giver) {
    return email.equals(now.email()) && Objects.equals(giver, now.givenBy());
  }

  /** The same for one who is not here. */
  CrmMatch of(Identity departed, CrmMatch match) {
    RepId giver = departed.givenBy();
    return giver == null ? match : sharing.of(giver, match).orElse(CrmMatch.NONE);
  }
}
