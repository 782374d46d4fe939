package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.foyer.access.control.KeyRing;
import io.foyer.access.entity.SigningKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.ChallengeUnsolved;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.ChallengeSolution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CV-14")
class ProofOfWorkTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final List<SigningKey> inForce =
      new ArrayList<>(List.of(SigningKey.made(clock.instant())));
  private final ProofOfWork challenge =
      new ProofOfWork(
          new KeyRing() {
            @Override
            public SigningKey signing() {
              return inForce.get(0);
            }

            @Override
            public Optional<SigningKey> verifying(String id) {
              return inForce.stream().filter(key -> key.id().equals(id)).findFirst();
            }
          },
          clock);

  @Test
  void lets_through_who_found_the_number_and_only_while_it_counts() throws Exception {
    var found = solved(given(KIM.visitor()));

    assertThatCode(() -> challenge.pass(KIM.visitor(), found)).doesNotThrowAnyException();
    clock.moveBy(ProofOfWork.LIFE.minusSeconds(1));
    assertThatCode(() -> challenge.pass(KIM.visitor(), found)).doesNotThrowAnyException();
    clock.moveBy(Duration.ofSeconds(1));
    assertThatThrownBy(() -> challenge.pass(KIM.visitor(), found))
        .isInstanceOf(ChallengeUnsolved.class);
  }

  @Test
  void counts_for_the_visitor_it_was_given_to_and_for_nobody_else() throws Exception {
    var found = solved(given(KIM.visitor()));

    assertThatThrownBy(() -> challenge.pass(JONAS.visitor(), found))
        .isInstanceOf(ChallengeUnsolved.class);
  }

  @Test
  void counts_after_another_key_has_begun_to_sign_and_not_once_its_own_is_gone() throws Exception {
    var found = solved(given(KIM.visitor()));
    inForce.add(0, SigningKey.made(clock.instant()));
    assertThatCode(() -> challenge.pass(KIM.visitor(), found)).doesNotThrowAnyException();

    inForce.remove(1);
    assertThatThrownBy(() -> challenge.pass(KIM.visitor(), found))
        .isInstanceOf(ChallengeUnsolved.class);
  }

  @ParameterizedTest
  @CsvSource({
    "challenge, 00",
    "salt, ''",
    "salt, no?expires=x&visitor=vis_kim",
    "salt, ?",
    "signature, 00"
  })
  void gives_a_challenge_to_who_made_one_up(String part, String madeUp) throws Exception {
    var given = new HashMap<>(given(KIM.visitor()));
    long number = solved(given).number();
    given.put(part, madeUp);

    assertThatThrownBy(() -> challenge.pass(KIM.visitor(), solution(given, number)))
        .isInstanceOf(ChallengeUnsolved.class);
  }

  @Test
  void is_not_solved_by_another_number() throws Exception {
    var given = given(KIM.visitor());
    long number = solved(given).number();

    assertThatThrownBy(() -> challenge.pass(KIM.visitor(), solution(given, number + 1)))
        .isInstanceOf(ChallengeUnsolved.class);
  }

  @Test
  void tells_all_that_a_browser_needs_and_not_the_number() {
    assertThat(given(KIM.visitor())).containsOnlyKeys("challenge", "salt", "signature", "largest");
  }

  private Map<String, String> given(VisitorId visitor) {
    return catchThrowableOfType(ChallengeUnsolved.class, () -> challenge.pass(visitor, null))
        .details();
  }

  private static ChallengeSolution solved(Map<String, String> given) throws Exception {
    var found =
        Altcha.solveChallenge(
            given.getOrDefault("challenge", ""),
            given.getOrDefault("salt", ""),
            Altcha.Algorithm.SHA256,
            Long.parseLong(given.getOrDefault("largest", "0")),
            0);
    return solution(given, found.number);
  }

  private static ChallengeSolution solution(Map<String, String> given, long number) {
    return new ChallengeSolution(
        given.getOrDefault("challenge", ""),
        number,
        given.getOrDefault("salt", ""),
        given.getOrDefault("signature", ""));
  }
}
