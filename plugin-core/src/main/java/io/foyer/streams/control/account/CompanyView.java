package io.foyer.streams.control.account;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.visitors.control.CompanyVisits;
import io.foyer.visitors.entity.FactConfidence;
import io.foyer.visitors.entity.FactSheet;
import io.foyer.visitors.entity.FactSource;
import io.foyer.visitors.entity.FactView;
import io.foyer.visitors.entity.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is known of a visitor's company whether the CRM has it or not, and from where. */
final class CompanyView {
  private static final Set<String> OF_THE_COMPANY =
      Set.of(
          FactCatalogue.COMPANY,
          FactCatalogue.COMPANY_DOMAIN,
          FactCatalogue.INDUSTRY,
          FactCatalogue.EMPLOYEES,
          FactCatalogue.ANNUAL_REVENUE,
          FactCatalogue.NETWORK);

  private CompanyView() {}

  static Account360.Company of(Visitor visitor, CompanyVisits.Company company) {
    List<Account360.Fact> facts = new ArrayList<>();
    String claimed = visitor.identity().company();
    List<FactView> known =
        FactSheet.of(visitor).stream()
            .filter(fact -> OF_THE_COMPANY.contains(fact.name()))
            .toList();
    known.forEach(fact -> facts.add(fact(fact)));
    if (claimed != null && !claimed.equals(visitor.company().orElse(null))) {
      facts.add(fact(claimed));
    } else if (claimed != null && known.stream().noneMatch(CompanyView::isName)) {
      facts.add(0, fact(claimed));
    }
    return new Account360.Company(visitor.company().orElse(null), company.domain(), facts);
  }

  private static boolean isName(FactView fact) {
    return fact.name().equals(FactCatalogue.COMPANY);
  }

  private static Account360.Fact fact(String claimed) {
    return fact(
        new FactView(FactCatalogue.COMPANY, claimed, FactSource.VISITOR, FactConfidence.LOW));
  }

  private static Account360.Fact fact(FactView fact) {
    return new Account360.Fact(
        fact.name(), fact.value(), fact.source().key(), fact.confidence().label());
  }
}
