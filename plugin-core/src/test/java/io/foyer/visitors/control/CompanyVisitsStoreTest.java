package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.crm.control.Domains;
import io.foyer.platform.Database;
import io.foyer.visitors.control.CompanyVisits.Company;
import io.foyer.visitors.entity.AdClicks;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Firmographics;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.SeenVisitor;
import io.foyer.visitors.entity.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("V360-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class CompanyVisitsStoreTest {
  private static final String HOME = "http://localhost:8080/demo/";
  private static final String AD = HOME + "?utm_source=google&utm_campaign=spring";
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
    write(of("vis_1", "lee@acme.example", AD + "&gclid=one"));
    write(of("vis_2", "kim@acme.example", AD + "&gclid=two"));
    write(of("vis_3", "x@other.example", AD + "&gclid=three"));
    write(of("vis_4", "jo@acme.example", HOME), of("vis_5", "li@acme.example", AD));

    assertThat(database.inTx(() -> visits.clicks(ACME)))
        .containsExactlyInAnyOrder(
            new AdClicks("google", null, "spring", "gclid", 2, NOON),
            new AdClicks("google", null, "spring", null, 1, NOON));
    assertThat(database.inTx(() -> visits.clicks(new Company(null, Set.of())))).isEmpty();
  }

  @Test
  @Tag("SEC-2")
  void says_who_has_proven_its_address() {
    Identity signed = Identity.UNKNOWN.proving("kim@acme.example", null, null);
    write(of("vis_1", "lee@acme.example", HOME));
    write(on("vis_2", HOME).identified(signed, at(NOON)));

    assertThat(database.inTx(() -> visits.seen(ACME, Instant.EPOCH, 10)))
        .filteredOn(SeenVisitor::proven)
        .extracting(SeenVisitor::email)
        .containsExactly("kim@acme.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p5483ab.dip0.t-ipconnect.de", "gmail.com", "dsl.comcast.net"})
  void takes_no_provider_of_mail_or_access_for_a_company(String host) {
    assertThat(CompanyVisits.domainOf(behind(host))).isEmpty();
    assertThat(CompanyVisits.domainOf(behind("vpn.acme.example"))).contains("acme.example");
    assertThat(new Company(Domains.ofWebsite(host).orElseThrow(), Set.of()).domain()).isNull();
  }

  private static Visitor behind(String host) {
    var told = new Firmographics("A company", host, null, null, null);
    return on("vis_customer", HOME).having(Background.UNKNOWN.of(told), at(NOON));
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
