package io.foyer.salesforce.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.wire.Answer;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-6")
class TokenAnswerTest {

  private static final SalesforceSettings SETTINGS =
      new SalesforceSettings(
          URI.create("https://fern.my.salesforce.com"),
          SalesforceSettings.Flow.CLIENT_CREDENTIALS,
          "app",
          Optional.of("secret"),
          Optional.empty(),
          Optional.empty());

  @Test
  void takes_an_opaque_token_of_the_own_org() {
    assertThat(token("00D!abc", "https://fern.my.salesforce.com")).isEqualTo("00D!abc");
  }

  @Test
  void refuses_a_token_that_only_rest_would_take_and_says_what_to_do() {
    assertThatThrownBy(() -> token("eyJhbGciOi.eyJpc3Mi.sig", "https://fern.my.salesforce.com"))
        .isInstanceOf(CrmUnavailable.class)
        .hasMessageContaining("opaque")
        .hasMessageNotContaining("eyJ");
  }

  @Test
  void refuses_the_answer_of_another_org() {
    assertThatThrownBy(() -> token("00D!abc", "https://fern.evil.example"))
        .isInstanceOf(CrmUnavailable.class)
        .hasMessageContaining("foyer.salesforce.url")
        .hasMessageNotContaining("00D!abc");
  }

  private static String token(String token, String instance) {
    var json = "{\"access_token\":\"%s\",\"instance_url\":\"%s\"}".formatted(token, instance);
    return TokenAnswer.token(
        new Answer(200, json.getBytes(UTF_8), "application/json", ""), SETTINGS);
  }
}
