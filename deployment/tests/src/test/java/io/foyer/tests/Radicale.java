package io.foyer.tests;

import io.foyer.launcher.ChildProcess;
import io.foyer.stage.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A CalDAV server with one person and one calendar. */
final class Radicale {
  private static final DebianPackage PACKAGE = new DebianPackage("radicale", "radicale", "");
  private static final Pattern EVENT = Pattern.compile("(?s)BEGIN:VEVENT(.*?)END:VEVENT");
  private static final Pattern TITLE = Pattern.compile("SUMMARY:(.*?)\r?\n");
  private static final Pattern START = Pattern.compile("DTSTART:(\\w+)\r?\n");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final ChildProcess process;
  private final int port;

  private Radicale(ChildProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  static Radicale started() throws IOException, InterruptedException {
    var program = PACKAGE.required();
    var port = Ports.free();
    var folder = SharedFoyer.folder("radicale");
    var users = Files.writeString(folder.resolve("users"), "ana:secret\n");
    var settings =
        """
        [server]
        hosts = 127.0.0.1:%d
        [auth]
        type = htpasswd
        htpasswd_filename = %s
        htpasswd_encryption = plain
        delay = 0
        [rights]
        type = owner_only
        [storage]
        filesystem_folder = %s
        """
            .formatted(port, users, folder.resolve("store"));
    var file = Files.writeString(folder.resolve("config"), settings);
    var command = List.of(program.toString(), "-C", file.toString());
    var process = ChildProcess.start(command, Map.of(), folder.resolve("log"), line -> true);
    var radicale = new Radicale(process, port);
    radicale.awaitAnswer();
    return radicale;
  }

  void stop() {
    process.stop();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  URI calendar() {
    return at("/ana/work/");
  }

  void emptied() {
    loses();
    send("MKCALENDAR", calendar(), "");
  }

  void loses() {
    send("DELETE", calendar(), "");
  }

  void has(String lines) {
    var uid = UUID.randomUUID().toString();
    var text =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:test
        BEGIN:VEVENT
        UID:%s
        DTSTAMP:20260101T000000Z
        %s
        END:VEVENT
        END:VCALENDAR
        """
            .formatted(uid, lines);
    send("PUT", calendar().resolve(uid + ".ics"), text.replace("\n", "\r\n"));
  }

  Map<String, Instant> entries() {
    var entries = new HashMap<String, Instant>();
    var events = EVENT.matcher(send("GET", calendar(), ""));
    while (events.find()) {
      var start = found(START, events.group(1));
      entries.put(found(TITLE, events.group(1)), UTC.parse(start, Instant::from));
    }
    return entries;
  }

  private static String found(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    return match.find() ? match.group(1) : "";
  }

  private String send(String method, URI address, String body) {
    var login = Base64.getEncoder().encodeToString("ana:secret".getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Basic " + login)
            .header("Content-Type", "text/calendar; charset=utf-8")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      // A client of its own: Radicale hangs up after each answer, and one learns of it too late.
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void awaitAnswer() throws InterruptedException {
    for (int tries = 0; tries < 300; tries++) {
      try {
        send("GET", at("/"), "");
        return;
      } catch (UncheckedIOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new AssertionError("radicale does not answer: " + process.lines());
  }
}
