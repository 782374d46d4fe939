package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Wire;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session serves its own browser on the console's own pages, and nobody else. */
@Tag("SEC-1")
@Execution(ExecutionMode.SAME_THREAD)
class SessionRefusalsIT {
  private static final Pattern SESSION = Pattern.compile("foyer_session=(.)");

  private final Foyer foyer = SharedFoyer.get();

  @Test
  void a_cookie_that_was_tampered_with_is_nobodys() {
    String cookie = Rep.signsIn(foyer, "ana").cookie();
    String other = SESSION.matcher(cookie).replaceFirst(SessionRefusalsIT::another);
    assertThat(other).isNotEqualTo(cookie);
    assertThat(me(other).statusCode()).isEqualTo(401);
    assertThat(me(cookie).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://shop.localhost"})
  void another_sites_page_changes_nothing(String origin) {
    String cookie = Rep.signsIn(foyer, "olga").cookie();
    assertOriginRefused(post("/api/configuration/reload", cookie, "Origin", origin));
    assertOriginRefused(post("/api/sign-out", cookie, "Origin", origin));
    assertThat(me(cookie).statusCode()).as("still signed in").isEqualTo(200);
  }

  @Test
  void a_program_that_names_no_origin_changes_nothing() {
    String cookie = Rep.signsIn(foyer, "olga").cookie();
    assertOriginRefused(post("/api/configuration/reload", cookie));
    assertOriginRefused(post("/api/sign-out", cookie));
    assertThat(me(cookie).statusCode()).as("still signed in").isEqualTo(200);
  }

  @Test
  void the_consoles_own_page_reloads_and_signs_out() {
    var olga = Rep.signsIn(foyer, "olga");
    String cookie = olga.cookie();
    assertThat(olga.post("/api/configuration/reload").statusCode()).isEqualTo(200);
    assertThat(olga.post("/api/sign-out").statusCode()).isEqualTo(204);
    assertThat(me(cookie).statusCode()).as("the session has ended").isEqualTo(401);
  }

  private HttpResponse<String> me(String cookie) {
    return new Wire().get(foyer.url().resolve("/api/me"), "Cookie", cookie);
  }

  private HttpResponse<String> post(String path, String cookie, String... origin) {
    var headers = new String[origin.length + 2];
    System.arraycopy(origin, 0, headers, 0, origin.length);
    headers[origin.length] = "Cookie";
    headers[origin.length + 1] = cookie;
    return new Wire().post(foyer.url().resolve(path), "{}", "application/json", headers);
  }

  private static String another(java.util.regex.MatchResult first) {
    return "foyer_session=" + (first.group(1).equals("A") ? "B" : "A");
  }

  private static void assertOriginRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Wire.read(answer.body()).path("code").asText()).isEqualTo("access.origin-unknown");
  }
}
