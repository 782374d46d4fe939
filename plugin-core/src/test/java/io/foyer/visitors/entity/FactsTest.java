package io.foyer.visitors.entity;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.PATIENCE;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.CrmMatch;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("LS-2")
class FactsTest {
  private static final String PAGE = "https://a.example/pricing";
  private static final Visitor VISITOR = on("vis_1", PAGE);
  private static final Visitor.Stamp LATER = at(NOON.plusSeconds(5));

  @ParameterizedTest
  @MethodSource("laters")
  void names_every_fact_that_has_another_value_and_no_other(Visitor now) {
    var different =
        Facts.ownNames().stream()
            .filter(name -> !Objects.equals(Facts.value(VISITOR, name), Facts.value(now, name)))
            .collect(Collectors.toSet());

    assertThat(Facts.changed(VISITOR, now))
        .filteredOn(Facts.ownNames()::contains)
        .hasSameElementsAs(different);
  }

  @Test
  void names_nothing_but_the_time_when_a_visitor_only_stays() {
    Visitor still = VISITOR.heard(report("one", PAGE), PATIENCE, LATER);

    assertThat(Facts.changed(VISITOR, still)).containsExactly("Seconds on Site");
  }

  @Test
  void names_a_field_of_the_crm_that_is_known_no_more() {
    Visitor known = VISITOR.matched(ownedBy("005a", "Ana Novak"), LATER);

    assertThat(Facts.changed(known, known.matched(CrmMatch.NONE, LATER)))
        .contains("Account.Target_Account__c", "Owner");
  }

  static Stream<Visitor> laters() {
    Visitor matched = VISITOR.matched(ownedBy("005a", "Ana Novak"), LATER);
    return Stream.of(
        VISITOR,
        VISITOR.heard(report("one", PAGE), PATIENCE, LATER),
        VISITOR.heard(report("one", PAGE, 60, true, false), PATIENCE, LATER),
        VISITOR.heard(report("one", "https://a.example/docs"), PATIENCE, LATER),
        VISITOR.heard(report("two", "https://a.example/docs"), PATIENCE, LATER),
        VISITOR.heard(report("one", PAGE, 0, false, true), PATIENCE, LATER),
        VISITOR.identified(Identity.UNKNOWN.saying("kim@acme.example", "Kim", null), LATER),
        matched,
        matched.heard(report("one", "https://a.example/docs"), PATIENCE, LATER));
  }
}
