package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Line;
import io.foyer.stage.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The way into a frame of Salesforce, tried by those for whom it is not. */
@Tag("SEC-1")
@Tag("OPS-2")
@Execution(ExecutionMode.SAME_THREAD)
class EmbeddingRefusalsIT {
  private static final String CODES = "/api/sign-in/codes";

  private final Foyer foyer = SharedFoyer.get();
  private final Wire wire = new Wire();

  @Test
  void gives_no_code_without_the_shared_secret() {
    assertThat(code(issue("wrong", person()))).isEqualTo("access.embed-secret-wrong");
    var bare = wire.post(at(CODES), person().toString(), "application/json");
    assertThat(code(bare)).isEqualTo("access.embed-secret-wrong");
  }

  @Test
  void gives_no_code_for_another_org_or_for_what_is_no_user() {
    var elsewhere = person().put("organization", "00D000000000000AAA");
    assertThat(code(issue(foyer.embedSecret(), elsewhere)))
        .isEqualTo("access.organization-unknown");
    var nobody = person().put("user", "'; DROP TABLE reps");
    assertThat(code(issue(foyer.embedSecret(), nobody))).isEqualTo("access.user-unusable");
    var odd = Wire.object().put("user", 7);
    assertThat(issue(foyer.embedSecret(), odd).statusCode()).isEqualTo(400);
  }

  @Test
  void exchanges_no_code_on_another_sites_page_and_none_twice() {
    String code = Wire.read(issue(foyer.embedSecret(), person()).body()).path("code").asText();
    assertThat(code(exchange(code, foyer.siteOrigin()))).isEqualTo("access.origin-unknown");
    var opened = exchange(code, foyer.publicUrl().toString());
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(opened.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(code(exchange(code, foyer.publicUrl().toString()))).isEqualTo("access.code-refused");
  }

  @Test
  void lets_the_session_in_by_rest_and_by_socket_as_long_as_it_lasts() {
    String code = Wire.read(issue(foyer.embedSecret(), person()).body()).path("code").asText();
    String origin = foyer.publicUrl().toString();
    String session = Wire.read(exchange(code, origin).body()).path("session").asText();
    assertThat(wire.get(at("/api/me"), "Authorization", "Bearer " + session).statusCode())
        .isEqualTo(200);
    try (var line = socket(origin)) {
      assertThat(hello(line, session)).isEqualTo("welcome");
    }
    var out =
        wire.post(
            at("/api/sign-out"),
            "{}",
            "application/json",
            "Origin",
            origin,
            "Authorization",
            "Bearer " + session);
    assertThat(out.statusCode()).isEqualTo(204);
    var gone = wire.get(at("/api/me"), "Authorization", "Bearer " + session);
    assertThat(code(gone)).isEqualTo("access.session-ended");
    try (var line = socket(origin)) {
      assertThat(hello(line, session)).isEqualTo("error");
    }
  }

  private Line socket(String origin) {
    URI address = URI.create("ws://" + foyer.url().getAuthority() + "/socket/rep?embedded=1");
    return Line.open(HttpClient.newHttpClient(), address, "Origin", origin);
  }

  private static String hello(Line line, String session) {
    var hello = Wire.object().put("type", "hello").put("token", session);
    hello.putArray("since");
    return line.ask(hello).path("type").asText();
  }

  private ObjectNode person() {
    String user = id("SELECT Id FROM User WHERE Username = 'ada@foyer.example'");
    return Wire.object().put("user", user).put("organization", id("SELECT Id FROM Organization"));
  }

  private String id(String soql) {
    return foyer.records().query(soql).get(0).path("Id").asText();
  }

  private HttpResponse<String> issue(String secret, ObjectNode person) {
    return json(CODES, person, "Authorization", "Bearer " + secret);
  }

  private HttpResponse<String> exchange(String code, String origin) {
    return json(CODES + "/exchange", Wire.object().put("code", code), "Origin", origin);
  }

  private HttpResponse<String> json(String path, ObjectNode body, String... headers) {
    return wire.post(at(path), body.toString(), "application/json", headers);
  }

  private URI at(String path) {
    return foyer.url().resolve(path);
  }

  private static String code(HttpResponse<String> problem) {
    return Wire.read(problem.body()).path("code").asText();
  }
}
