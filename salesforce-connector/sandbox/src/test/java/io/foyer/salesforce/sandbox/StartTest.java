package io.foyer.salesforce.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
  private final HttpClient http = HttpClient.newHttpClient();

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }

  private String query(Sandbox sandbox, String token, String soql)
      throws IOException, InterruptedException {
    var address = sandbox.url() + "/services/data/v65.0/query?q=" + soql.replace(' ', '+');
    return send(
        HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token));
  }

  private String token(Sandbox sandbox) throws IOException, InterruptedException {
    var form =
        "grant_type=password&client_id=foyer-local&client_secret=foyer-local-secret"
            + "&username=ada@foyer.example&password=foyer-demo";
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(sandbox.url() + "/services/oauth2/token"))
                .POST(BodyPublishers.ofString(form)));
    return answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void keeps_records_and_sessions_over_a_restart(@TempDir Path folder)
      throws IOException, InterruptedException {
    String token;
    String before;
    try (var first = Sandbox.start(SandboxOptions.in(folder))) {
      token = token(first);
      before = query(first, token, "SELECT Id, Email FROM Contact ORDER BY Id");
    }
    try (var second = Sandbox.start(SandboxOptions.in(folder))) {
      assertThat(query(second, token, "SELECT Id, Email FROM Contact ORDER BY Id"))
          .isEqualTo(before);
      assertThat(before).contains("kim@acme-robotics.example");
    }
  }

  @Test
  void admits_further_origins_to_an_org_seeded_before(@TempDir Path folder)
      throws IOException, InterruptedException {
    Sandbox.start(SandboxOptions.in(folder)).close();
    var moved =
        SandboxOptions.parse(
            "--port", "0", "--data", folder.toString(), "--site-origins", "http://localhost:9191");
    try (var second = Sandbox.start(moved)) {
      assertThat(query(second, token(second), "SELECT Origins__c FROM Site__c"))
          .contains("http://localhost:8080\\nhttp://shop.localhost:8080\\nhttp://localhost:9191");
    }
  }

  @Test
  void says_that_a_port_is_taken(@TempDir Path folder) throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var options = SandboxOptions.in(folder).on(other.getLocalPort());
      assertThatThrownBy(() -> Sandbox.start(options))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is taken");
    }
  }

  @Test
  void says_that_a_folder_cannot_be_used(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Sandbox.start(SandboxOptions.in(file)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void adds_the_launchers_origins_to_the_usual_ones() {
    var options =
        SandboxOptions.parse("--site-origins", "http://localhost:9090, http://localhost:8080");
    assertThat(options.origins())
        .containsExactly(
            "http://localhost:8080", "http://shop.localhost:8080", "http://localhost:9090");
  }

  @Test
  void fills_up_with_leads_to_measure_with(@TempDir Path folder)
      throws IOException, InterruptedException {
    var many = SandboxOptions.in(folder).withLeads(1200);
    Sandbox.start(many).close();
    try (var again = Sandbox.start(many)) {
      assertThat(query(again, token(again), "SELECT count() FROM Lead"))
          .contains("\"totalSize\":1200");
    }
  }

  @Test
  void refuses_an_unknown_option() {
    assertThatThrownBy(() -> SandboxOptions.parse("--colour", "red"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
