package io.foyer.criteria.control;

import static io.foyer.visitors.entity.VisitorFixture.on;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.TargetAccountList;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-1")
class MembershipTest {

  private static final TargetAccountList BY_DOMAIN = list(null, Set.of("acme.example"), Set.of());
  private static final TargetAccountList BY_ACCOUNT = list(null, Set.of(), Set.of("001x"));
  private static final TargetAccountList BY_FIELD =
      list(
          new Criterion("Account.Target_Account__c", FactType.BOOLEAN, Operator.EQUALS, "true"),
          Set.of(),
          Set.of());

  private final Visitor stranger = on("vis_1", "https://shop.example/");
  private final Visitor colleague =
      stranger.identified(
          Identity.UNKNOWN.saying("new@eu.acme.example", null, null),
          VisitorFixture.at(stranger.seenAt()));
  private final Visitor customer =
      stranger.matched(ownedBy("005a", "Ana"), VisitorFixture.at(stranger.seenAt()));

  @Test
  void knows_the_company_by_its_domain_its_record_or_its_field() {
    assertThat(filter(Operator.IS_IN, BY_DOMAIN).fits(colleague)).isTrue();
    assertThat(filter(Operator.IS_IN, BY_ACCOUNT).fits(customer)).isTrue();
    assertThat(filter(Operator.IS_IN, BY_FIELD).fits(customer)).isTrue();
    assertThat(filter(Operator.IS_IN, BY_ACCOUNT).fits(colleague)).isFalse();
  }

  @Test
  void takes_whom_nobody_knows_as_in_no_list() {
    for (var list : List.of(BY_DOMAIN, BY_ACCOUNT, BY_FIELD)) {
      assertThat(filter(Operator.IS_IN, list).fits(stranger)).isFalse();
      assertThat(filter(Operator.IS_NOT_IN, list).fits(stranger)).isTrue();
    }
  }

  @Test
  void is_in_when_one_of_several_lists_holds_it() {
    assertThat(filter(Operator.IS_IN, BY_DOMAIN, BY_ACCOUNT).fits(customer)).isTrue();
    assertThat(filter(Operator.IS_NOT_IN, BY_DOMAIN, BY_ACCOUNT).fits(customer)).isFalse();
  }

  @Test
  void depends_on_what_can_bring_a_company_in() {
    assertThat(filter(Operator.IS_IN, BY_DOMAIN, BY_FIELD).dependsOn())
        .containsExactlyInAnyOrder(
            FactCatalogue.COMPANY_DOMAIN, FactCatalogue.ACCOUNT_ID, "Account.Target_Account__c");
  }

  private static Filter filter(Operator operator, TargetAccountList... lists) {
    var criterion =
        new Criterion(
            FactCatalogue.TARGET_ACCOUNT_LIST,
            FactType.ACCOUNT_LIST,
            operator,
            "Some",
            List.of(lists));
    return Filter.of(Criteria.allOf(Map.of(1, criterion)));
  }

  private static TargetAccountList list(
      @Nullable Criterion field, Set<String> domains, Set<String> accounts) {
    return new TargetAccountList("a0X", "Some", field, domains, accounts);
  }
}
