package io.foyer.criteria.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.visitors.entity.PageSeen;
import io.foyer.visitors.entity.PageUse;
import io.foyer.visitors.entity.Source;
import io.foyer.visitors.entity.Visit;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import io.foyer.visitors.entity.WebAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LS-2")
class SeveralTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "equals | /demo/pricing | true",
        "equals | /demo | false",
        "starts with | /demo/pri | true",
        "starts with | /pricing | false",
        "contains | pricing | true",
        "contains | contact | false",
        "not equal to | /demo/pricing | false",
        "not equal to | /demo/contact | true",
        "does not contain | pricing | false",
        "does not contain | contact | true",
        "is set | '' | true"
      })
  void one_page_of_the_visit_is_enough_and_a_denial_is_of_all(
      String operator, String value, boolean fits) {
    Criterion criterion =
        new Criterion(
            FactCatalogue.PATHS_VIEWED,
            FactType.TEXTS,
            Operator.labelled(operator).orElseThrow(),
            value);

    assertThat(Condition.of(criterion).test(visitor())).isEqualTo(fits);
  }

  private static Visitor visitor() {
    Visitor one = VisitorFixture.visitor("vis_1");
    List<PageSeen> pages =
        Stream.of("/demo/", "/demo/pricing").map(SeveralTextsTest::page).toList();
    Visit visit = new Visit("vst_1", VisitorFixture.NOON, Source.UNKNOWN, 2, pages, List.of());
    return new Visitor(
        one.id(),
        one.site(),
        one.background(),
        one.identity(),
        visit,
        one.presence(),
        one.match(),
        one.stamp());
  }

  private static PageSeen page(String path) {
    WebAddress address = WebAddress.of("http://localhost:8080" + path).orElseThrow();
    return PageSeen.opened(address, "A page", PageUse.NONE, VisitorFixture.NOON);
  }
}
