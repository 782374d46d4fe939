package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.platform.Database;
import io.foyer.visitors.control.CompanyVisits.Company;
import io.foyer.visitors.entity.AdClicks;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("V360-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class CompanyVisitsStoreTest {
  private static final String HOME = "http://localhost:8080/demo/";
  private static final String AD = HOME + "?utm_source=google&utm_campaign=spring&gclid=x1";
  private static final Company ACME = new Company("acme.example", Set.of());

  @Parameter Database database;

  private final VisitorStore store = new VisitorStore();
  private final CompanyVisits visits = new CompanyVisits();

  @BeforeEach
  void empty() {
    store.em = database.em();
    store.configurations = new Configurations();
    visits.em = database.em();
    database.empty("visits");
    database.empty("visitors");
  }

  @Test
  void finds_visitors_by_the_companys_domain_and_by_the_addresses_of_its_people() {
    write(
        of("vis_colleague", "lee@sub.acme.example", HOME),
        of("vis_other", "x@other.example", HOME));
    write(of("vis_private", "kim@gmail.com", HOME), of("vis_stranger", "jo@gmail.com", HOME));

    assertThat(seen(ACME, Instant.EPOCH)).containsExactly("vis_colleague");
    assertThat(seen(new Company("acme.example", Set.of("Kim@gmail.com")), Instant.EPOCH))
        .containsExactlyInAnyOrder("vis_colleague", "vis_private");
    assertThat(seen(new Company(null, Set.of()), Instant.EPOCH)).isEmpty();
    assertThat(seen(new Company("gmail.com", Set.of()), Instant.EPOCH)).isEmpty();
  }

  @Test
  void leaves_out_who_was_not_here_lately_and_who_does_not_want_to_be_seen() {
    Visitor lee = of("vis_1", "lee@acme.example", HOME);
    write(lee);
    assertThat(seen(ACME, NOON)).containsExactly("vis_1");
    assertThat(seen(ACME, NOON.plusSeconds(1))).isEmpty();

    database.inTx(() -> store.withdraw(List.of(lee.id()), NOON));

    assertThat(seen(ACME, Instant.EPOCH)).isEmpty();
  }

  @Test
  void counts_the_ads_that_anybody_of_the_company_clicked() {
    write(of("vis_1", "lee@acme.example", AD), of("vis_2", "kim@acme.example", AD));
    write(of("vis_3", "x@other.example", AD), of("vis_4", "jo@acme.example", HOME));

    assertThat(database.inTx(() -> visits.clicks(ACME)))
        .containsExactly(new AdClicks("google", null, "spring", "gclid", 2, NOON));
    assertThat(database.inTx(() -> visits.clicks(new Company(null, Set.of())))).isEmpty();
  }

  private List<String> seen(Company company, Instant since) {
    return database.inTx(
        () -> visits.seen(company, since, 10).stream().map(one -> one.id().value()).toList());
  }

  private void write(Visitor... visitors) {
    database.inTx(() -> store.write(List.of(visitors)));
  }

  private static Visitor of(String id, String email, String page) {
    return on(id, page).identified(Identity.UNKNOWN.saying(email, null, null), at(NOON));
  }
}
