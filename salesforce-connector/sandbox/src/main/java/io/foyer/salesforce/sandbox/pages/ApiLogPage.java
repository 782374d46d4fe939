package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.limits.ApiLog;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the APIs were asked lately, by whom, and how it went. */
final class ApiLogPage {
  private static final int SHOWN = 200;
  private static final int FAILED = 400;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);
  private final Org org;
  private final Desk desk;

  ApiLogPage(Org org, Desk desk) {
    this.org = org;
    this.desk = desk;
  }

  Answer show(Call call) {
    var filter = call.parameters().getOrDefault("q", "").strip();
    var entries = org.log().find(filter, SHOWN);
    var names = new HashMap<String, String>();
    var rows = entries.stream().map(entry -> row(entry, names)).collect(Collectors.joining("\n"));
    var table =
        """
        <div class="scroll"><table><thead><tr><th scope="col">Time (UTC)</th><th scope="col">User</th>\
        <th scope="col">Lane</th><th scope="col">Method</th><th scope="col">What</th>\
        <th scope="col">Status</th><th scope="col">ms</th></tr></thead><tbody>%s</tbody></table></div>
        """
            .formatted(rows);
    var content =
        entries.isEmpty()
            ? "<p class=\"empty\">No calls that fit. Foyer calls every few seconds while it"
                + " runs.</p>"
            : table;
    return desk.page(call, 200, "API log", head(filter) + content);
  }

  private String head(String filter) {
    return """
    <div class="head"><div><h1>API log</h1><p class="kind">%s API calls since the start, of %,d a day</p></div>
    <form method="get" role="search"><input type="search" name="q" value="%s" aria-label="Filter calls" placeholder="soap, rest, bulk, stream or part of an address"><button type="submit">Filter</button></form></div>
    """
        .formatted("%,d".formatted(org.usage().used()), org.usage().daily(), Html.escape(filter));
  }

  private String row(ApiLog.Entry entry, Map<String, String> names) {
    var user = names.computeIfAbsent(entry.user(), this::name);
    var failed = entry.status() >= FAILED ? " class=\"failed\"" : "";
    return "<tr%s><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td><td>%d</td></tr>"
        .formatted(
            failed,
            TIME.format(entry.at()),
            Html.escape(user),
            entry.lane(),
            Html.escape(entry.method()),
            Html.escape(entry.what()),
            entry.status(),
            entry.millis());
  }

  private String name(String id) {
    return id.isEmpty() ? "" : org.directory().user(id).map(Row::title).orElse(id);
  }
}
