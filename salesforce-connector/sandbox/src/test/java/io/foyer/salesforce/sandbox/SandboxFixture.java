package io.foyer.salesforce.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One seeded org for all test classes of a run, and plain HTTP to talk to it. */
public final class SandboxFixture implements ParameterResolver {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ExtensionContext.Namespace PLACE =
      ExtensionContext.Namespace.create(SandboxFixture.class);

  /** A running org with its admin signed in. */
  public static final class Client implements AutoCloseable {
    private final HttpClient http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final Sandbox sandbox;
    private final String token;

    Client() {
      try {
        folder = freshFolder();
        sandbox = Sandbox.start(SandboxOptions.in(folder));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      token = newToken();
    }

    public String url() {
      return sandbox.url();
    }

    /** Where the org is kept. */
    public Path folder() {
      return folder;
    }

    public String token() {
      return token;
    }

    public HttpClient http() {
      return http;
    }

    public String newToken() {
      return tokenOf("ada");
    }

    /** A session of the user with that alias. */
    public String tokenOf(String alias) {
      var form =
          "grant_type=password&client_id=foyer-local&client_secret=foyer-local-secret"
              + "&username=%s@foyer.example&password=foyer-demo".formatted(alias);
      var answer =
          send(
              HttpRequest.newBuilder(URI.create(url() + "/services/oauth2/token"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form)));
      return json(answer).path("access_token").asText();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
      try {
        return http.send(request.build(), BodyHandlers.ofString());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }

    /** A REST call below the version's path. */
    public HttpResponse<String> rest(String method, String path, String body) {
      return restAs(token, method, path, body);
    }

    /** The same in another session. */
    public HttpResponse<String> restAs(String session, String method, String path, String body) {
      return send(
          HttpRequest.newBuilder(URI.create(url() + "/services/data/v65.0" + path))
              .header("Authorization", "Bearer " + session)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> query(String soql) {
      return rest("GET", "/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8), "");
    }

    public JsonNode rows(String soql) {
      var answer = query(soql);
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer.body());
      }
      return json(answer);
    }

    public static JsonNode json(HttpResponse<String> answer) {
      try {
        return JSON.readTree(answer.body());
      } catch (IOException malformed) {
        throw new UncheckedIOException(malformed);
      }
    }

    @Override
    public void close() {
      sandbox.close();
    }
  }

  public static Path freshFolder() throws IOException {
    return Files.createTempDirectory("local-salesforce");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Client.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(PLACE)
        .getOrComputeIfAbsent("client", key -> new Client(), Client.class);
  }
}
