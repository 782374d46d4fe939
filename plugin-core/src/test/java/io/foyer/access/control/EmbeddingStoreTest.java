package io.foyer.access.control;

import static io.foyer.access.control.AccessFixture.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.CodeRefused;
import io.foyer.access.entity.EmbedSecretWrong;
import io.foyer.access.entity.EmbeddingOff;
import io.foyer.access.entity.NoRights;
import io.foyer.access.entity.OrganizationUnknown;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SignInCode;
import io.foyer.access.entity.UserUnusable;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class EmbeddingStoreTest {
  private static final String SECRET = "a-secret-shared-with-the-org-0123456789";

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final PeopleInSalesforce salesforce =
      new PeopleInSalesforce().with(ANA, AccessFixture.ana(Right.REP));
  private final Embedding embedding = new Embedding();

  @SuppressWarnings("NullAway.Init") // set before each test
  private RepSessions sessions;

  @BeforeEach
  void set_up() {
    database.empty("sign_in_codes");
    database.empty("rep_sessions");
    Rights rights = AccessFixture.rights(salesforce, clock);
    sessions = AccessFixture.sessions(database, rights, clock);
    Admission admission = new Admission();
    admission.source = salesforce;
    admission.rights = rights;
    admission.sessions = sessions;
    admission.clock = clock;
    embedding.secret = Optional.of(SECRET);
    embedding.source = salesforce;
    embedding.codes = AccessFixture.codes(database, clock);
    embedding.admission = admission;
  }

  @Test
  void opens_a_session_for_the_person_the_code_was_fetched_for() {
    Secret session = exchange(code());

    assertThat(database.inTx(() -> sessions.caller(session)).rep()).isEqualTo(ANA);
  }

  @Test
  void asks_salesforce_once_a_minute_for_a_person_who_opens_frame_after_frame() {
    exchange(code());
    exchange(code());
    assertThat(salesforce.calls).isOne();
    clock.moveBy(Duration.ofMinutes(1));
    exchange(code());

    assertThat(salesforce.calls).isEqualTo(2);
  }

  @Test
  @Tag("SEC-1")
  void takes_a_code_once() {
    Secret code = code();
    exchange(code);

    assertThatThrownBy(() -> exchange(code)).isInstanceOf(CodeRefused.class);
  }

  @Test
  @Tag("SEC-1")
  void takes_no_code_after_a_minute_nor_one_that_was_made_up() {
    Secret code = code();
    clock.moveBy(SignInCode.LIFE);

    assertThatThrownBy(() -> exchange(code)).isInstanceOf(CodeRefused.class);
    assertThatThrownBy(() -> exchange(Secret.made())).isInstanceOf(CodeRefused.class);
  }

  @Test
  @Tag("SEC-1")
  void never_stores_the_code() {
    Secret code = code();

    Object stored =
        database.inTx(
            () ->
                database
                    .em()
                    .createNativeQuery("SELECT code_hash FROM sign_in_codes")
                    .getSingleResult());
    assertThat(stored).isEqualTo(code.hash()).isNotEqualTo(code.value());
  }

  @Test
  @Tag("SEC-1")
  void opens_nothing_for_a_person_whose_permission_set_is_gone() {
    Secret code = code();
    salesforce.with(ANA, AccessFixture.ana());

    assertThatThrownBy(() -> exchange(code)).isInstanceOf(NoRights.class);
  }

  @Test
  @Tag("SEC-1")
  void knows_salesforce_by_the_shared_secret_alone() {
    assertThatCode(() -> embedding.requireSalesforce("Bearer " + SECRET))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> embedding.requireSalesforce("Bearer " + SECRET + "0"))
        .isInstanceOf(EmbedSecretWrong.class);
    assertThatThrownBy(() -> embedding.requireSalesforce(null))
        .isInstanceOf(EmbedSecretWrong.class);
  }

  @Test
  void is_off_without_a_secret() {
    embedding.secret = Optional.empty();

    assertThatThrownBy(() -> embedding.requireSalesforce("Bearer "))
        .isInstanceOf(EmbeddingOff.class);
    assertThatThrownBy(() -> exchange(Secret.made())).isInstanceOf(EmbeddingOff.class);
  }

  @Test
  @Tag("SEC-1")
  void issues_no_code_for_another_org_nor_for_what_is_no_user() {
    assertThatThrownBy(() -> embedding.codeFor(ANA.value(), "00DXX000000Other"))
        .isInstanceOf(OrganizationUnknown.class);
    assertThatThrownBy(() -> embedding.codeFor(ANA.value(), ""))
        .isInstanceOf(OrganizationUnknown.class);
    assertThatThrownBy(() -> embedding.codeFor("00QKB000001AnaN", PeopleInSalesforce.ORGANIZATION))
        .isInstanceOf(UserUnusable.class);
  }

  @Test
  void says_so_where_salesforce_cannot_be_asked() {
    Secret code = code();
    salesforce.away = true;

    assertThatThrownBy(() -> exchange(code)).isInstanceOf(SalesforceAway.class);
  }

  @Test
  void takes_away_codes_that_have_ended() {
    code();
    clock.moveBy(SignInCode.LIFE.plusSeconds(1));
    database.inTx(() -> embedding.codes.tidy());

    long left =
        database.inTx(
            () ->
                database
                    .em()
                    .createQuery("SELECT COUNT(c) FROM SignInCode c", Long.class)
                    .getSingleResult());
    assertThat(left).isZero();
  }

  private Secret code() {
    return database.inTx(() -> embedding.codeFor(ANA.value(), PeopleInSalesforce.ORGANIZATION));
  }

  private Secret exchange(Secret code) {
    return database.inTx(() -> embedding.exchange(code));
  }
}
