package io.foyer.criteria.control;

import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.TargetAccountList;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.Visitor;
import java.util.List;
import java.util.function.Predicate;

/** Whether a visitor's company is in lists of target accounts. */
final class Membership {

  private Membership() {}

  static Predicate<Visitor> of(Criterion criterion) {
    List<Predicate<Visitor>> lists = criterion.lists().stream().map(Membership::of).toList();
    boolean wanted = criterion.operator() == Operator.IS_IN;
    return visitor -> lists.stream().anyMatch(list -> list.test(visitor)) == wanted;
  }

  private static Predicate<Visitor> of(TargetAccountList list) {
    Criterion field = list.field();
    return field == null ? visitor -> holds(list, visitor) : Condition.of(field);
  }

  private static boolean holds(TargetAccountList list, Visitor visitor) {
    String account = Facts.value(visitor, FactCatalogue.ACCOUNT_ID);
    String domain = Facts.value(visitor, FactCatalogue.COMPANY_DOMAIN);
    return (account != null && list.accounts().contains(account))
        || (domain != null && list.holdsDomain(domain));
  }
}
