package io.foyer.salesforce.sandbox.seed;

import java.util.Locale;

/**
 * What the company's knowledge base says: to everybody, in two languages, and to the staff alone.
 */
final class KnowledgeArticles {
  private static final String ENGLISH = "en_US";
  private final Planter planter;

  KnowledgeArticles(Planter planter) {
    this.planter = planter;
  }

  /**
   * An article as its writers see it.
   *
   * @param id of all its translations
   */
  private record Written(String id, String language, String title, String url, String answer) {}

  void plant() {
    frost();
    published(
        "kA0Fy0000000002AAA",
        ENGLISH,
        "Returning a device",
        "<p>A device that you bought goes back within 30 days. <b>We pay the parcel.</b></p>"
            + "<ul><li>Write to support.</li><li>Print the label.</li></ul>");
    published(
        "kA0Fy0000000003AAA",
        ENGLISH,
        "Training for farm staff",
        "<p>We train new staff online each first Tuesday of a month, free of charge.</p>");
    plant(internal("Discounts for the staff"), "Online", false);
    plant(internal("A draft on drones"), "Draft", true);
  }

  private void frost() {
    var article = "kA0Fy0000000001AAA";
    published(
        article,
        ENGLISH,
        "Frost and sensors",
        "<p>Sensors of Fern &amp; Field stand frost down to -20 °C.</p><h2>In winter</h2>"
            + "<p>Leave them in the ground; only the probe of the weather station comes in.</p>");
    published(
        article,
        "de",
        "Frost und Sensoren",
        "<p>Die Sensoren von Fern &amp; Field halten Frost bis -20 °C aus.</p>");
  }

  private void published(String id, String language, String title, String answer) {
    var url = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    plant(new Written(id, language, title, url, answer), "Online", true);
  }

  private static Written internal(String title) {
    return new Written("kA0Fy0000000009AAA", ENGLISH, title, "internal", "<p>Not yet.</p>");
  }

  private void plant(Written article, String status, boolean isPublic) {
    planter.plant(
        "Knowledge__kav",
        "KnowledgeArticleId",
        article.id(),
        "Language",
        article.language(),
        "IsMasterLanguage",
        article.language().equals(ENGLISH),
        "Title",
        article.title(),
        "UrlName",
        article.url(),
        "Answer__c",
        article.answer(),
        "PublishStatus",
        status,
        "IsVisibleInPkb",
        isPublic);
  }
}
