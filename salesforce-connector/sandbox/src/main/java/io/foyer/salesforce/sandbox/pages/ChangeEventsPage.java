package io.foyer.salesforce.sandbox.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.foyer.salesforce.sandbox.changes.Channel;
import io.foyer.salesforce.sandbox.changes.LoggedEvent;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import io.foyer.salesforce.sandbox.web.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What was published lately, and on which channel; never what stood in the records. */
final class ChangeEventsPage {
  private static final int SHOWN = 200;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);
  private final Org org;
  private final Desk desk;

  ChangeEventsPage(Org org, Desk desk) {
    this.org = org;
    this.desk = desk;
  }

  Answer show(Call call) {
    var events = org.changes().newest(SHOWN);
    var rows = events.stream().map(ChangeEventsPage::row).collect(Collectors.joining("\n"));
    var content =
        events.isEmpty()
            ? "<p class=\"empty\">Nothing was published in the last 72 hours.</p>"
            : """
              <div class="scroll"><table><thead><tr><th scope="col">Time (UTC)</th><th scope="col">Replay ID</th>\
              <th scope="col">Channel</th><th scope="col">Change</th><th scope="col">Fields</th>\
              <th scope="col">Records</th></tr></thead><tbody>%s</tbody></table></div>
              """
                .formatted(rows);
    var head = "<h1>Change events</h1><p class=\"kind\">The latest %d</p>".formatted(SHOWN);
    return desk.page(call, 200, "Change events", head + content);
  }

  private static String row(LoggedEvent event) {
    var header =
        Json.parse(event.payload())
            .map(payload -> payload.path("ChangeEventHeader"))
            .orElse(MissingNode.getInstance());
    var at = Instant.ofEpochMilli(header.path("commitTimestamp").asLong());
    return "<tr><td>%s</td><td>%d</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            TIME.format(at),
            event.replayId(),
            Html.escape(Channel.of(event.entity())),
            Html.escape(header.path("changeType").asText()),
            Html.escape(texts(header.path("changedFields"))),
            Html.escape(texts(header.path("recordIds"))));
  }

  private static String texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }
}
