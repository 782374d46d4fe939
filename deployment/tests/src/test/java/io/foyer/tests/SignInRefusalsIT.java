package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Wire;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sign-in does not let itself be used for by others. */
@Tag("SEC-1")
@Execution(ExecutionMode.SAME_THREAD)
class SignInRefusalsIT {
  private static final String CALLBACK = "/api/sign-in/callback";

  private final Foyer foyer = SharedFoyer.get();
  private final Wire browser = Wire.withoutRedirects();

  @Test
  void refuses_an_answer_that_another_browser_brings() {
    URI answer = salesforcesAnswer("/console/");
    assertRefused(Wire.withoutRedirects().get(answer));
    assertThat(browser.get(answer).statusCode()).as("its own browser").isEqualTo(303);
  }

  @Test
  void refuses_an_answer_to_a_sign_in_that_never_began() {
    URI madeUp = foyer.url().resolve(CALLBACK + "?code=code&state=made-up");
    assertRefused(browser.get(madeUp));
    assertRefused(browser.get(madeUp, "Cookie", "foyer_sign_in=made-up"));
  }

  @Test
  void refuses_the_same_answer_a_second_time() {
    URI answer = salesforcesAnswer("/console/");
    String begun = browser.cookieHeader(answer);
    assertThat(begun).contains("foyer_sign_in=");
    assertThat(browser.get(answer).statusCode()).isEqualTo(303);
    assertRefused(Wire.withoutRedirects().get(answer, "Cookie", begun));
  }

  @Test
  @Tag("OPS-3")
  void says_in_words_why_salesforce_signed_nobody_in() {
    String asked = location(browser.get(foyer.publicUrl().resolve("/api/sign-in"))).getQuery();
    String state = asked.replaceFirst(".*\\bstate=([^&]+).*", "$1");
    var answer =
        browser.get(foyer.publicUrl().resolve(CALLBACK + "?error=access_denied&state=" + state));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Foyer was not allowed to learn who you are");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "https:evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/console/{odd}",
        "/console/\"<odd>",
        "/console/%zz",
        "/console/|^`"
      })
  void never_leads_off_the_console(String to) {
    assertThat(location(browser.get(salesforcesAnswer(to))))
        .isEqualTo(foyer.publicUrl().resolve("/console/"));
  }

  @Test
  void leads_to_the_page_of_the_console_that_was_asked_for() {
    String page = "/console/conversations?state=ended";
    assertThat(location(browser.get(salesforcesAnswer(page))))
        .isEqualTo(foyer.publicUrl().resolve(page));
  }

  private URI salesforcesAnswer(String to) {
    String query = "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    var page = followed(browser.get(foyer.publicUrl().resolve("/api/sign-in" + query)));
    return location(followed(Rep.fillsIn(browser, page, "ana")));
  }

  /** Goes on as a browser does, but stops before it brings Foyer the answer. */
  private HttpResponse<String> followed(HttpResponse<String> first) {
    var response = first;
    while (response.statusCode() / 100 == 3 && !location(response).getPath().equals(CALLBACK)) {
      response = browser.get(location(response));
    }
    return response;
  }

  private static URI location(HttpResponse<String> response) {
    return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("This sign-in took too long or began in another browser.");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("foyer_session"));
  }
}
