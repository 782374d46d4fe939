package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What browsers are told of files, and what is refused, by the server as it is delivered. */
@Tag("CV-8")
@Tag("SEC-1")
@Execution(ExecutionMode.SAME_THREAD)
class FilesIT {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  private final Foyer foyer = SharedFoyer.get();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void a_picture_may_stand_on_a_page_and_everything_else_is_saved() throws Exception {
    try (var kim = Visitor.arrives(foyer, "/demo/pricing")) {
      kim.connect();
      var picture = read(kim, posted(kim, uploaded(kim, "../plan.png", PNG)));
      assertThat(picture.statusCode()).isEqualTo(200);
      assertThat(picture.body()).isEqualTo(PNG);
      assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
      assertThat(header(picture, "Content-Disposition"))
          .isEqualTo("inline; filename=\"plan.png\"; filename*=UTF-8''plan.png");
      assertHarmless(picture);

      var pdf = read(kim, posted(kim, uploaded(kim, "Angebot \u00fc\u202efdp.exe", PDF)));
      assertThat(header(pdf, "Content-Type")).isEqualTo("application/pdf");
      assertThat(header(pdf, "Content-Disposition"))
          .isEqualTo(
              "attachment; filename=\"Angebot _fdp.exe.pdf\";"
                  + " filename*=UTF-8''Angebot%20%C3%BCfdp.exe.pdf");
      assertHarmless(pdf);
    }
  }

  @Test
  void an_address_that_was_changed_opens_nothing() throws Exception {
    try (var kim = Visitor.arrives(foyer, "/demo/pricing")) {
      kim.connect();
      var path = address(kim, posted(kim, uploaded(kim, "plan.png", PNG)));
      assertThat(get(path).statusCode()).isEqualTo(200);
      for (var changed :
          new String[] {
            path.replaceFirst("seal=.", "seal=x"),
            path.replaceFirst("until=\\d", "until=9"),
            path.replaceFirst("in=cnv", "in=cnx"),
            path.replaceFirst("&seal=.*", ""),
            path.replaceFirst("until=\\d+", "until=soon"),
            path.replaceFirst("files/file_.", "files/file_-")
          }) {
        var answer = get(changed);
        assertThat(answer.statusCode()).as(changed).isEqualTo(404);
        assertThat(code(answer)).isEqualTo("file.unknown");
      }
    }
  }

  @Test
  void nobody_uploads_without_a_token_or_from_another_page() throws Exception {
    try (var kim = Visitor.arrives(foyer, "/demo/pricing")) {
      var site = foyer.siteOrigin();
      assertThat(code(upload("", site, "a.png", PNG))).isEqualTo("access.token-ended");
      assertThat(code(upload("forged", site, "a.png", PNG))).isEqualTo("access.token-ended");
      assertThat(upload(kim.token(), "https://evil.example", "a.png", PNG).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void bad_files_are_refused_in_words_that_the_website_may_read() throws Exception {
    try (var kim = Visitor.arrives(foyer, "/demo/pricing")) {
      assertRefused(kim, "photo.png", ZIP, 400, "file.kind");
      assertRefused(kim, "empty.png", new byte[0], 400, "file.empty");
      assertRefused(
          kim, "page.html", "<html></html>".getBytes(StandardCharsets.US_ASCII), 400, "file.kind");
      assertRefused(kim, "large.png", new byte[10_485_761], 413, "file.too-large");
    }
  }

  @Test
  void an_upload_that_is_cut_leaves_a_server_that_takes_the_next() throws Exception {
    try (var kim = Visitor.arrives(foyer, "/demo/pricing")) {
      var head =
          "POST /api/visitor/files HTTP/1.1\r\nHost: localhost\r\nOrigin: %s\r\n"
                  .formatted(foyer.siteOrigin())
              + "Authorization: Bearer %s\r\nContent-Type: application/octet-stream\r\n"
                  .formatted(kim.token())
              + "Foyer-File-Name: plan.png\r\nContent-Length: 100000\r\n\r\n";
      try (Socket socket = new Socket("localhost", foyer.url().getPort())) {
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(PNG);
        out.flush();
      }
      assertThat(uploaded(kim, "plan.png", PNG)).startsWith("file_");
    }
  }

  @Test
  void a_browser_that_asks_first_may_send_from_the_website_alone() throws Exception {
    var asked =
        HttpRequest.newBuilder(foyer.url().resolve("/api/visitor/files"))
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", foyer.siteOrigin())
            .build();
    var answer = http.send(asked, BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(foyer.siteOrigin());
    assertThat(header(answer, "Access-Control-Allow-Headers"))
        .contains("authorization", "foyer-file-name");
  }

  @Test
  void reps_read_and_send_files_of_their_own_conversations_alone() throws Exception {
    try (var kim = Visitor.arrives(foyer, "/demo/pricing")) {
      kim.connect();
      var posted = posted(kim, uploaded(kim, "plan.png", PNG));
      var path = "/api/conversations/" + posted.path("conversation").asText() + "/files";
      var file = posted.path("entry").path("file").path("id").asText();
      var stranger = Rep.signsIn(foyer, "ana");
      assertThat(stranger.get(path + "/" + file).statusCode()).isIn(403, 404);
      assertThat(http.send(repUpload(path, stranger), BodyHandlers.ofByteArray()).statusCode())
          .isEqualTo(403);
      var admin = Rep.signsIn(foyer, "ada");
      assertThat(Wire.read(admin.get(path + "/" + file).body()).path("path").asText())
          .startsWith("/api/files/" + file);
    }
  }

  private HttpRequest repUpload(String path, Rep rep) {
    return HttpRequest.newBuilder(foyer.url().resolve(path))
        .header("Cookie", rep.cookie())
        .header("Origin", foyer.publicUrl().toString())
        .header("Content-Type", "application/octet-stream")
        .POST(BodyPublishers.ofByteArray(PDF))
        .build();
  }

  private void assertRefused(Visitor kim, String name, byte[] content, int status, String code)
      throws Exception {
    var answer = upload(kim.token(), foyer.siteOrigin(), name, content);
    assertThat(answer.statusCode()).as(name).isEqualTo(status);
    assertThat(code(answer)).isEqualTo(code);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(foyer.siteOrigin());
  }

  private static void assertHarmless(HttpResponse<byte[]> answer) {
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo("sandbox; default-src 'none'; frame-ancestors 'none'");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(header(answer, "Cache-Control")).startsWith("private");
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
  }

  private String uploaded(Visitor kim, String name, byte[] content) throws Exception {
    var answer = upload(kim.token(), foyer.siteOrigin(), name, content);
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return Wire.read(new String(answer.body(), StandardCharsets.UTF_8)).path("id").asText();
  }

  private HttpResponse<byte[]> upload(String token, String origin, String name, byte[] content)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(foyer.url().resolve("/api/visitor/files"))
            .header("Origin", origin)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/octet-stream")
            .header("Foyer-File-Name", encoded(name))
            .POST(BodyPublishers.ofByteArray(content))
            .build();
    return http.send(request, BodyHandlers.ofByteArray());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Opens the visitor's conversation with the file, or adds it, and returns what was posted. */
  private JsonNode posted(Visitor kim, String file) {
    var order = Wire.object().put("type", "conversation.open").put("file", file);
    var opened = kim.line().ask(order.put("clientId", UUID.randomUUID().toString()));
    var entries = opened.path("entries");
    var posted = Wire.object();
    posted.put("conversation", opened.path("conversation").path("conversation").asText());
    for (JsonNode entry : entries) {
      if (entry.path("file").path("id").asText().equals(file)) {
        posted.set("entry", entry);
      }
    }
    return posted;
  }

  private HttpResponse<byte[]> read(Visitor kim, JsonNode posted) throws Exception {
    return get(address(kim, posted));
  }

  private String address(Visitor kim, JsonNode posted) {
    var asked = Wire.object().put("token", kim.token());
    asked.put("conversation", posted.path("conversation").asText());
    asked.put("file", posted.path("entry").path("file").path("id").asText());
    URI at = foyer.url().resolve("/api/visitor/files/address");
    var answer = new Wire().post(at, asked, "Origin", foyer.siteOrigin());
    return Wire.read(answer.body()).path("path").asText();
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(foyer.url().resolve(path)).build();
    return http.send(request, BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String code(HttpResponse<byte[]> problem) {
    return Wire.read(new String(problem.body(), StandardCharsets.UTF_8)).path("code").asText();
  }
}
