package io.foyer.visitors.boundary;

import io.foyer.access.boundary.Body;
import io.foyer.access.entity.RequestInvalid;
import io.foyer.protocol.FactsPost;
import io.foyer.protocol.PageLeft;
import io.foyer.protocol.SiteEvent;
import io.foyer.visitors.entity.HostileText;
import io.foyer.visitors.entity.PageUse;
import io.foyer.visitors.entity.Presence;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads batches of facts, from a request or a frame. */
final class Reports {
  private static final int TAB_LIMIT = 64;
  private static final int MOST_EVENTS = 50;
  private static final int MOST_EARLIER = 5;
  private static final int EVENT_LIMIT = 100;

  private Reports() {}

  /** Pages that were left, oldest first, then the page that is shown. */
  static List<Report> of(Body body) {
    body.textOrNull("sentAt"); // when the browser thinks it is orders nothing
    String tab = tab(body.text("tab"));
    Report.Attention attention = new Report.Attention(body.flag("visible"), body.flag("idle"));
    List<Report> all = new ArrayList<>();
    for (Body page : body.parts("earlier", MOST_EARLIER)) {
      all.add(new Report(tab, address(page), title(page), use(page), attention, false, List.of()));
    }
    Body page = body.part("page");
    all.add(
        new Report(
            tab,
            address(page),
            title(page),
            use(body),
            attention,
            Boolean.TRUE.equals(body.flagOrNull("left")),
            body.parts("events", MOST_EVENTS).stream()
                .map(event -> eventName(event.text("name")))
                .toList()));
    return all;
  }

  /** A page that has just been opened: somebody looks at it until it says otherwise. */
  static Report opened(Body body) {
    Body page = body.part("page");
    return new Report(
        tab(body.text("tab")),
        address(page),
        title(page),
        PageUse.NONE,
        new Report.Attention(true, false),
        false,
        List.of());
  }

  static List<Report> of(FactsPost frame) {
    Report.Attention attention = new Report.Attention(frame.visible(), frame.idle());
    String tab = tab(frame.tab());
    List<Report> all = new ArrayList<>();
    for (PageLeft page : frame.earlier()) {
      WebAddress address = address(page.url(), "earlier.url");
      all.add(new Report(tab, address, page.title(), use(page), attention, false, List.of()));
    }
    all.add(
        new Report(
            tab,
            address(frame.page().url(), "page.url"),
            frame.page().title(),
            use(frame),
            attention,
            Boolean.TRUE.equals(frame.left()),
            frame.events().stream().map(SiteEvent::name).map(Reports::eventName).toList()));
    return all;
  }

  private static PageUse use(Body body) {
    return new PageUse(
        body.number("scroll", 0, 100),
        body.number("activeSeconds", 0, Integer.MAX_VALUE),
        body.numberOrZero("rageClicks", Integer.MAX_VALUE),
        body.textOrNull("form"));
  }

  private static PageUse use(FactsPost frame) {
    return new PageUse(
        frame.scroll(), frame.activeSeconds(), orZero(frame.rageClicks()), frame.form());
  }

  private static PageUse use(PageLeft page) {
    return new PageUse(page.scroll(), page.activeSeconds(), orZero(page.rageClicks()), page.form());
  }

  private static int orZero(@Nullable Integer count) {
    return count == null ? 0 : count;
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

  private static WebAddress address(Body page) {
    return WebAddress.of(page.text("url")).orElseThrow(() -> page.wrong("url"));
  }

  private static WebAddress address(String url, String field) {
    return WebAddress.of(url).orElseThrow(() -> new RequestInvalid(field));
  }

  private static String title(Body page) {
    return Objects.requireNonNullElse(page.textOrNull("title"), "");
  }
}
