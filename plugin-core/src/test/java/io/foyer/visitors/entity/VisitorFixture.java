package io.foyer.visitors.entity;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.Responsible;
import io.foyer.crm.entity.UserSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Visitors as tests need them. */
public final class VisitorFixture {
  public static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  public static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(60), Duration.ofSeconds(30));
  public static final SiteKey SITE = new SiteKey("demo");

  private VisitorFixture() {}

  public static Arrival arrival(String id) {
    return new Arrival(new VisitorId(id), SITE, Background.UNKNOWN, null);
  }

  public static Visitor visitor(String id) {
    return on(id, "http://localhost:8080/demo/");
  }

  /** Has just opened this page. */
  public static Visitor on(String id, String url) {
    return Visitor.arrived(arrival(id), report("one", url), "vst_" + id, at(NOON));
  }

  public static Report report(String tab, String url) {
    return report(tab, url, 0, true, false);
  }

  public static Report report(String tab, String url, int scroll, boolean visible, boolean idle) {
    return new Report(
        tab,
        WebAddress.of(url).orElseThrow(),
        "A page",
        PageUse.scrolled(scroll),
        new Report.Attention(visible, idle),
        false,
        List.of());
  }

  public static Report left(String tab, String url) {
    return new Report(
        tab,
        WebAddress.of(url).orElseThrow(),
        "A page",
        PageUse.NONE,
        new Report.Attention(false, false),
        true,
        List.of());
  }

  public static Visitor.Stamp at(Instant now) {
    return new Visitor.Stamp("a", now);
  }

  /** A contact of a target account, owned by that user. */
  public static CrmMatch ownedBy(String id, String name) {
    return new CrmMatch(
        new ContactSnapshot("003x", "Kim", "Andersen", "kim@acme.example", "COO", "001x", id),
        null,
        new AccountSnapshot(
            "001x",
            "ACME Robotics",
            "Machinery",
            500,
            null,
            "Denmark",
            "Odense",
            true,
            id,
            Map.of()),
        null,
        new UserSnapshot(id, name, "rep@foyer.example", true),
        Map.of("Account.Target_Account__c", "true"),
        false,
        Confidence.CONTACT_EMAIL,
        List.of(),
        Responsible.NOBODY);
  }
}
