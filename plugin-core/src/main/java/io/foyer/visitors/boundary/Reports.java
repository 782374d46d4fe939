package io.foyer.visitors.boundary;

import io.foyer.access.boundary.Body;
import io.foyer.access.entity.RequestInvalid;
import io.foyer.protocol.FactsPost;
import io.foyer.protocol.SiteEvent;
import io.foyer.visitors.entity.HostileText;
import io.foyer.visitors.entity.Presence;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.Report.Attention;
import io.foyer.visitors.entity.WebAddress;
import java.util.List;
import java.util.Objects;

/** Reads batches of facts, from a request or a frame. */
final class Reports {
  private static final int TAB_LIMIT = 64;
  private static final int MOST_EVENTS = 50;
  private static final int EVENT_LIMIT = 100;

  private Reports() {}

  static Report of(Body body) {
    body.number("activeSeconds", 0, Integer.MAX_VALUE);
    body.textOrNull("sentAt");
    return new Report(
        tab(body.text("tab")),
        address(body),
        title(body),
        body.number("scroll", 0, 100),
        new Attention(body.flag("visible"), body.flag("idle")),
        Boolean.TRUE.equals(body.flagOrNull("left")),
        body.parts("events", MOST_EVENTS).stream()
            .map(event -> eventName(event.text("name")))
            .toList());
  }

  /** A page that has just been opened: somebody looks at it until it says otherwise. */
  static Report opened(Body body) {
    return new Report(
        tab(body.text("tab")),
        address(body),
        title(body),
        0,
        new Attention(true, false),
        false,
        List.of());
  }

  static Report of(FactsPost frame) {
    return new Report(
        tab(frame.tab()),
        WebAddress.of(frame.page().url()).orElseThrow(() -> new RequestInvalid("page.url")),
        frame.page().title(),
        frame.scroll(),
        new Attention(frame.visible(), frame.idle()),
        Boolean.TRUE.equals(frame.left()),
        events(frame));
  }

  private static List<String> events(FactsPost frame) {
    List<SiteEvent> events = frame.events();
    return events == null
        ? List.of()
        : events.stream().map(event -> eventName(event.name())).toList();
  }

  private static String eventName(String raw) {
    return HostileText.clean(raw, EVENT_LIMIT);
  }

  private static String tab(String raw) {
    String tab = HostileText.clean(raw, TAB_LIMIT);
    if (tab.isEmpty()) {
      throw new RequestInvalid("tab");
    }
    return Presence.PAGE + tab;
  }

  private static WebAddress address(Body body) {
    Body page = body.part("page");
    return WebAddress.of(page.text("url")).orElseThrow(() -> page.wrong("url"));
  }

  private static String title(Body body) {
    return Objects.requireNonNullElse(body.part("page").textOrNull("title"), "");
  }
}
