package io.foyer.visitors.control.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.Refusal;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailFixture;
import io.foyer.visitors.entity.proof.CodeEnded;
import io.foyer.visitors.entity.proof.CodeWrong;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("SEC-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class EmailCodesStoreTest {
  private static final VisitorId KIM = new VisitorId("vis_kim");
  private static final VisitorId MALLORY = new VisitorId("vis_mallory");
  private static final String EMAIL = "kim@acme.example";

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final EmailCodes codes = new EmailCodes();
  private MailFixture mails;

  @BeforeEach
  void empty() {
    database.empty("email_codes");
    mails = new MailFixture(database, clock);
    codes.em = database.em();
    codes.mint = new CodeMint();
    codes.outbox = mails.outbox;
    codes.clock = clock;
  }

  @Test
  void proves_the_address_that_the_code_went_to_once() {
    String code = sent(KIM, EMAIL);

    assertThat(redeemed(KIM, code)).isEqualTo(EMAIL);
    assertThatThrownBy(() -> redeemed(KIM, code)).isInstanceOf(CodeEnded.class);
  }

  @Test
  void is_of_no_use_to_another_visitor_who_claims_the_same_address() {
    String code = sent(KIM, EMAIL);
    sent(MALLORY, EMAIL);

    assertThatThrownBy(() -> redeemed(MALLORY, code)).isInstanceOf(CodeWrong.class);
    assertThat(redeemed(KIM, code)).isEqualTo(EMAIL);
  }

  @Test
  void proves_nothing_for_who_never_asked() {
    String code = sent(KIM, EMAIL);

    assertThatThrownBy(() -> redeemed(MALLORY, code)).isInstanceOf(CodeEnded.class);
  }

  @Test
  void ends_after_five_attempts_even_for_the_right_code() {
    String code = sent(KIM, EMAIL);
    for (int left = 4; left > 0; left--) {
      var details = Map.of("attemptsLeft", String.valueOf(left));
      assertThatThrownBy(() -> redeemed(KIM, other(code)))
          .isInstanceOfSatisfying(
              CodeWrong.class, wrong -> assertThat(wrong.details()).isEqualTo(details));
    }
    assertThatThrownBy(() -> redeemed(KIM, other(code))).isInstanceOf(CodeEnded.class);

    assertThatThrownBy(() -> redeemed(KIM, code)).isInstanceOf(CodeEnded.class);
  }

  @Test
  void is_good_for_ten_minutes_and_no_longer() {
    String first = sent(KIM, EMAIL);
    clock.moveBy(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(redeemed(KIM, first)).isEqualTo(EMAIL);

    String second = sent(KIM, EMAIL);
    clock.moveBy(Duration.ofMinutes(10));
    assertThatThrownBy(() -> redeemed(KIM, second)).isInstanceOf(CodeEnded.class);
  }

  @Test
  void is_worth_nothing_once_another_was_sent() {
    String first = sent(KIM, "typo@acme.example");
    String second = sent(KIM, EMAIL);

    if (!first.equals(second)) {
      assertThatThrownBy(() -> redeemed(KIM, first)).isInstanceOf(CodeWrong.class);
    }
    assertThat(redeemed(KIM, second)).isEqualTo(EMAIL);
  }

  @Test
  void is_kept_as_a_hash_that_tells_neither_code_nor_holder() {
    String code = sent(KIM, EMAIL);
    List<?> hashes =
        database.inTx(
            () ->
                (List<?>)
                    database
                        .em()
                        .createNativeQuery("SELECT code_hash FROM email_codes")
                        .getResultList());

    assertThat(hashes).hasSize(1).first().asString().hasSize(64).doesNotContain(code);
  }

  @Test
  void is_taken_away_after_its_time() {
    sent(KIM, EMAIL);
    clock.moveBy(Duration.ofMinutes(11));

    database.inTx(codes::tidy);

    assertThatThrownBy(() -> redeemed(KIM, "123456")).isInstanceOf(CodeEnded.class);
  }

  /** The code as the mail tells it. */
  private String sent(VisitorId visitor, String email) {
    database.inTx(() -> codes.send(visitor, email, code -> new Mail(email, code, code, code)));
    mails.relay();
    return mails.received.get(mails.received.size() - 1).subject();
  }

  /** What a refusal counted stays, as in the container. */
  private String redeemed(VisitorId visitor, String code) {
    var refused = new Refusal[1];
    String email =
        database.inTx(
            () -> {
              try {
                return codes.redeem(visitor, code);
              } catch (CodeWrong | CodeEnded refusal) {
                refused[0] = refusal;
                return "";
              }
            });
    if (refused[0] != null) {
      throw refused[0];
    }
    return email;
  }

  private static String other(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }
}
