package io.foyer.invitations.boundary.page;

import static io.foyer.platform.HtmlText.escaped;

import io.foyer.invitations.control.MeetingWords;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Lets a guest read the times at another clock. */
final class ZonePicker {
  // As people know them: a region and a place in it.
  private static final List<String> ZONES =
      Stream.concat(
              Stream.of("UTC"),
              ZoneId.getAvailableZoneIds().stream()
                  .filter(
                      id ->
                          id.matches(
                              "(Africa|America|Asia|Atlantic|Australia|Europe|Indian"
                                  + "|Pacific)/.+"))
                  .sorted())
          .toList();

  private ZonePicker() {}

  /** {@code page}: the address that shows the same at another clock. */
  static String of(MeetingWords words, String page) {
    var path = page.replaceFirst("\\?.*", "");
    var options = new StringBuilder();
    var shown = words.zone().getId();
    Stream.concat(ZONES.contains(shown) ? Stream.empty() : Stream.of(shown), ZONES.stream())
        .forEach(
            id ->
                options
                    .append("<option value=\"")
                    .append(escaped(id))
                    .append(id.equals(shown) ? "\" selected>" : "\">")
                    .append(escaped(id.replace('_', ' ')))
                    .append("</option>"));
    return "<form class=\"zone\" method=\"get\" action=\""
        + escaped(path)
        + "\"><label>"
        + escaped(words.text("page.zone"))
        + "<select name=\"zone\">"
        + options
        + "</select></label><button class=\"btn\">"
        + escaped(words.text("page.zone.show"))
        + "</button></form>\n";
  }
}
