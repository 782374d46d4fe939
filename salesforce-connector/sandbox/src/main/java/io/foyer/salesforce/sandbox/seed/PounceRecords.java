package io.foyer.salesforce.sandbox.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What visitors would be told on a rep's behalf. The company's switch is off: nobody is. */
final class PounceRecords {
  private static final String LANGUAGE = "Language__c";
  private final Planter planter;

  PounceRecords(Planter planter) {
    this.planter = planter;
  }

  /**
   * @param targets id of the stream of target accounts
   */
  void plant(String targets) {
    anybody();
    germans();
    readersOfPrices();
    greeting(
        "Target accounts",
        "Hello, I am {Rep First Name}, and I look after growers like {Company|you}. Shall I show"
            + " you around?",
        "Live_Stream__c",
        targets,
        LANGUAGE,
        "en");
  }

  private void anybody() {
    greeting(
        "Hello",
        "Hello {Visitor First Name|there}, I am {Rep First Name} of {Our Company}. Can I help you"
            + " find something?");
    greeting(
        "Hello, shorter",
        "{Rep First Name} here, from {Our Company}. Ask me anything about what you see.");
    text("Nudge", "Still here", "I am here when a question comes up. Just write.");
  }

  private void germans() {
    greeting(
        "Hallo",
        "Guten Tag, ich bin {Rep First Name} von {Our Company}. Kann ich Ihnen weiterhelfen?",
        LANGUAGE,
        "de");
    text(
        "Nudge",
        "Noch da",
        "Ich bin da, falls eine Frage auftaucht. Schreiben Sie einfach.",
        LANGUAGE,
        "de");
  }

  private void readersOfPrices() {
    greeting(
        "Prices",
        "Hello, I am {Rep First Name}. Tell me how much you grow, and I tell you which plan fits.",
        "Page__c",
        "/pricing");
    greeting(
        "Preise",
        "Guten Tag, ich bin {Rep First Name}. Sagen Sie mir, wie viel Sie anbauen, und ich sage"
            + " Ihnen, welcher Tarif passt.",
        "Page__c",
        "/pricing",
        LANGUAGE,
        "de");
  }

  private void greeting(String name, String words, String... toWhom) {
    text("Greeting", name, words, toWhom);
  }

  private void text(String kind, String name, String words, String... toWhom) {
    var fields = new ArrayList<@Nullable Object>(List.of(toWhom));
    Collections.addAll(fields, "Name", name, "Kind__c", kind, "Text__c", words);
    planter.plant("Pounce_Text__c", fields.toArray());
  }
}
