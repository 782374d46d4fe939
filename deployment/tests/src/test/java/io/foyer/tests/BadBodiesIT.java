package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Wire;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the server lists as taking a body gets bodies that it cannot have wanted. */
@Tag("SEC-1")
@Execution(ExecutionMode.SAME_THREAD)
class BadBodiesIT {
  private static final String CODES = "/api/sign-in/codes";
  private static final List<String> FIELDS =
      List.of("token", "site", "tab", "page", "code", "user", "version", "record", "consent");

  private static final Foyer FOYER = SharedFoyer.get();
  private static final List<String> WITH_BODY = new ArrayList<>();
  private static final List<String> WITHOUT_BODY = new ArrayList<>();
  private static String cookie = "";
  private static String admin = "";

  private final Wire wire = new Wire();

  @BeforeAll
  static void reads_what_the_server_takes() {
    cookie = Rep.signsIn(FOYER, "olga").cookie();
    admin = Rep.signsIn(FOYER, "ada").cookie();
    var listed =
        new Wire()
            .get(
                FOYER.url().resolve("/openapi?format=JSON"),
                "Authorization",
                "Bearer " + FOYER.operatorToken());
    for (Map.Entry<String, JsonNode> path : Wire.read(listed.body()).path("paths").properties()) {
      var post = path.getValue().path("post");
      if (!post.isMissingNode() && !isFile(post)) {
        (post.has("requestBody") ? WITH_BODY : WITHOUT_BODY)
            .add(path.getKey().replaceAll("\\{\\w+}", "1"));
      }
    }
    assertThat(WITH_BODY).contains(CODES, CODES + "/exchange", "/api/visitor/hello");
    assertThat(WITHOUT_BODY).contains("/api/setup/check");
  }

  /** What takes any file is sent bad ones by {@link FilesIT}. */
  private static boolean isFile(JsonNode post) {
    return post.path("requestBody").path("content").has("application/octet-stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"x\"", "7", "{", "{\"a\"}", "<a/>"})
  void what_is_no_object_cannot_be_read(String body) {
    for (String path : WITH_BODY) {
      var answer = post(path, body, "application/json");
      assertProblem(path, answer, 400, 400);
      assertThat(code(answer)).as(path).isEqualTo("request.malformed");
    }
  }

  @Test
  void what_is_nested_without_end_cannot_be_read() {
    for (String path : WITH_BODY) {
      var answer = post(path, "{\"a\":" + "[".repeat(30_000), "application/json");
      assertThat(code(answer)).as(path).isEqualTo("request.malformed");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{}]", "{\"$ne\":1}", "null", "1e999999999", "\"\\u0000\""})
  void a_field_of_the_wrong_type_is_refused(String value) {
    var body = new StringBuilder("{");
    FIELDS.forEach(field -> body.append('"').append(field).append("\":").append(value).append(','));
    body.append("\"format\":").append(value).append('}');
    for (String path : WITH_BODY) {
      assertProblem(path, post(path, body.toString(), "application/json"), 400, 499);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain;charset=no-such", "application/xml", "text/plain"})
  void a_body_of_another_sort_is_no_fault_of_the_servers(String type) {
    for (String path : WITH_BODY) {
      assertProblem(path, post(path, "{", type), 400, 499);
    }
  }

  @Test
  void a_body_that_nobody_asked_for_is_left_alone() {
    for (String path : WITHOUT_BODY) {
      var answer = new Wire().post(FOYER.url().resolve(path), "[", "application/json");
      assertThat(answer.statusCode()).as(path).isLessThan(500);
    }
  }

  private HttpResponse<String> post(String path, String body, String type) {
    var address = FOYER.url().resolve(path);
    if (path.equals(CODES)) {
      return wire.post(address, body, type, "Authorization", "Bearer " + FOYER.embedSecret());
    }
    var who = path.startsWith("/api/support") ? admin : cookie;
    return wire.post(address, body, type, "Cookie", who, "Origin", FOYER.publicUrl().toString());
  }

  private static void assertProblem(String path, HttpResponse<String> answer, int least, int most) {
    assertThat(answer.statusCode()).as(path).isBetween(least, most);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .as(path)
        .startsWith("application/problem+json");
  }

  private static String code(HttpResponse<String> problem) {
    return Wire.read(problem.body()).path("code").asText();
  }
}
