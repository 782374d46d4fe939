package io.foyer.launcher;

import java.util.ArrayList;
import java.util.List;

/** What a person needs who has just started Foyer: addresses, users and e-mails to try. */
final class Welcome {
  private Welcome() {}

  static String to(LaunchSettings settings) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("Foyer is ready. Ctrl-C ends it; the data stays in " + settings.data() + ".");
    lines.add("");
    lines.add(row("Console", settings.publicUrl() + "/console/"));
    lines.add(row("Demonstration", settings.publicUrl() + "/demo/"));
    if (settings.realSalesforce().isEmpty()) {
      lines.add(row("  the same", "http://shop.localhost:" + settings.port() + "/demo/"));
      lines.add(row("", "(another origin, as on a customer's site)"));
      lines.add(row("Salesforce", "http://localhost:" + settings.salesforcePort() + "/"));
      lines.add(
          row(
              "  Foyer inside it",
              "http://crm.localhost:" + settings.salesforcePort() + "/lightning/n/Foyer"));
      lines.add(row("Mail", "http://localhost:" + settings.salesforcePort() + "/mail"));
      lines.addAll(people());
    } else {
      lines.add(row("Salesforce", settings.realSalesforce().get().toString()));
    }
    lines.add("");
    return String.join(System.lineSeparator(), lines);
  }

  private static List<String> people() {
    return List.of(
        "",
        row("Sign in as", "ana@foyer.example, ben@…, chloe@…   reps"),
        row("", "olga@…   sales ops      sam@…   support      ada@…   admin"),
        row("Password", "foyer-demo"),
        "",
        row("E-mails to try", "kim@acme-robotics.example   contact of a target account, Ana's,"),
        row("", "                            with an open opportunity"),
        row("in the messenger", "jonas@brightwell.example    contact of an account of Ben"),
        row("", "hanako@kumo.example         lead of Chloe"),
        row("", "someone@unknown.example     not in Salesforce"));
  }

  private static String row(String name, String text) {
    return "  %-18s%s".formatted(name, text);
  }
}
