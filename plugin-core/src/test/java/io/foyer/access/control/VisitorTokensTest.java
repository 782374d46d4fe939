package io.foyer.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.TokenRefused;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.MovedClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-1")
class VisitorTokensTest {
  private static final String SHOP = "https://shop.example";
  private static final VisitorId KIM = VisitorId.next();
  private static final SiteKey SITE = new SiteKey("demo");

  private final MovedClock clock = MovedClock.atNoon();
  private final VisitorTokens tokens = AccessFixture.visitorTokens(clock);
  private final VisitorTokens.Issued issued = tokens.issue(KIM, SITE, SHOP);

  @Test
  void knows_the_visitor_and_the_site_again() {
    assertThat(tokens.verify(issued.token(), SHOP)).isEqualTo(new VisitorCaller(KIM, SITE));
  }

  @Test
  void refuses_a_token_on_another_origin() {
    assertThatThrownBy(() -> tokens.verify(issued.token(), "https://evil.example"))
        .isInstanceOf(TokenRefused.class);
  }

  @Test
  void refuses_a_token_after_its_hour() {
    clock.moveBy(VisitorTokens.TOKEN_LIFE);

    assertThatThrownBy(() -> tokens.verify(issued.token(), SHOP)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void takes_a_refresh_a_year_later_though_the_keys_have_changed() {
    clock.moveBy(Duration.ofDays(365));
    tokens.issue(VisitorId.next(), SITE, SHOP);

    assertThat(tokens.verifyRefresh(issued.refresh(), SHOP).visitor()).isEqualTo(KIM);
  }

  @Test
  void takes_neither_for_the_other() {
    assertThatThrownBy(() -> tokens.verify(issued.refresh(), SHOP))
        .isInstanceOf(TokenRefused.class);
    assertThatThrownBy(() -> tokens.verifyRefresh(issued.token(), SHOP))
        .isInstanceOf(TokenRefused.class);
  }

  @Test
  void refuses_what_was_changed_or_never_signed() {
    int dot = issued.token().indexOf('.');
    int second = issued.token().indexOf('.', dot + 1);
    String claims = encoded("{\"sub\":\"vis_other\",\"site\":\"demo\",\"use\":\"token\"}");
    String changed =
        issued.token().substring(0, dot + 1) + claims + issued.token().substring(second);
    String unsigned = encoded("{\"alg\":\"none\"}") + "." + claims + ".";

    assertThatThrownBy(() -> tokens.verify(changed, SHOP)).isInstanceOf(TokenRefused.class);
    assertThatThrownBy(() -> tokens.verify(unsigned, SHOP)).isInstanceOf(TokenRefused.class);
    assertThatThrownBy(() -> tokens.verify("no token", SHOP)).isInstanceOf(TokenRefused.class);
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
