package io.foyer.salesforce.sandbox.mail;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Router;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The mails that were caught: {@code /mail} for people, {@code /mail.json} for tests.
 *
 * <p>The formatted form stands in a frame without scripts, forms and foreign pictures.
 */
public final class MailPages {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";
  private static final String MAIL_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private final MailCatcher catcher;

  public MailPages(MailCatcher catcher) {
    this.catcher = catcher;
  }

  public void addTo(Router router) {
    router
        .add("GET", "/mail", call -> list())
        .add("GET", "/mail.json", this::json)
        .add("GET", "/mail/{id}", this::one)
        .add("GET", "/mail/{id}/html", this::html);
  }

  private Answer list() {
    var rows = catcher.all().stream().map(MailPages::row).collect(Collectors.joining("\n"));
    var table =
        """
        <div class="scroll"><table><thead><tr><th scope="col">Time (UTC)</th><th scope="col">To</th>\
        <th scope="col">Subject</th></tr></thead><tbody>%s</tbody></table></div>
        """
            .formatted(rows);
    var empty =
        "<p class=\"empty\">No mail yet. What Foyer sends on this machine ends up here.</p>";
    return page("Mail", "<h1>Mail</h1>" + (rows.isEmpty() ? empty : table));
  }

  private static String row(CaughtMail mail) {
    return "<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td></tr>"
        .formatted(
            TIME.format(mail.at()),
            Html.escape(mail.to()),
            mail.id(),
            Html.escape(mail.subject().isBlank() ? "(no subject)" : mail.subject()));
  }

  private Answer one(Call call) {
    return catcher.find(call.value("id")).map(MailPages::shown).orElseGet(MailPages::nothing);
  }

  private static Answer shown(CaughtMail mail) {
    var body =
        """
        <p><a href="/mail">All mail</a></p>
        <h1>%s</h1>
        <p class="kind">From %s to %s at %s UTC</p>
        <section class="card"><h2>Formatted</h2>
        <iframe class="mail" sandbox title="The mail, formatted" src="/mail/%s/html"></iframe></section>
        <section class="card"><h2>Plain text</h2><pre class="mail">%s</pre></section>
        """
            .formatted(
                Html.escape(mail.subject()),
                Html.escape(mail.from()),
                Html.escape(mail.to()),
                TIME.format(mail.at()),
                mail.id(),
                Html.escape(mail.text()));
    return page(mail.subject(), body);
  }

  private Answer html(Call call) {
    return catcher
        .find(call.value("id"))
        .map(
            mail ->
                Answer.html(200, mail.html())
                    .with("Content-Security-Policy", MAIL_POLICY)
                    .with("X-Content-Type-Options", "nosniff")
                    .with("Cache-Control", "no-store"))
        .orElseGet(MailPages::nothing);
  }

  private Answer json(Call call) {
    var to = call.parameters().getOrDefault("to", "");
    List<Map<String, String>> found =
        catcher.all().stream()
            .filter(mail -> to.isEmpty() || mail.to().equalsIgnoreCase(to))
            .map(MailPages::fields)
            .toList();
    return Answer.json(200, Json.text(found)).with("Cache-Control", "no-store");
  }

  private static Map<String, String> fields(CaughtMail mail) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", mail.id());
    fields.put("at", mail.at().toString());
    fields.put("to", mail.to());
    fields.put("from", mail.from());
    fields.put("subject", mail.subject());
    fields.put("text", mail.text());
    fields.put("html", mail.html());
    return fields;
  }

  private static Answer nothing() {
    return page("Mail", "<p class=\"empty\">There is no such mail.</p>");
  }

  private static Answer page(String title, String body) {
    return Html.page(200, title, "<main>" + body + "</main>")
        .with("Content-Security-Policy", PAGE_POLICY);
  }
}
