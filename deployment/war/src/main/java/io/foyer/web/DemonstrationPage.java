package io.foyer.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of the demonstration site, ready to send.
 *
 * <p>The policy is the strictest one under which Foyer works on a site: its own host for script,
 * connection, image and sound, and nothing inline.
 */
record DemonstrationPage(String html, String policy) {
  private static final Pattern TITLE = Pattern.compile("\\A<!-- (.*?) \\| (.*?) -->\\s*");

  /** Puts the page, whose first line is a comment "title | description", into the layout. */
  static DemonstrationPage of(String layout, String page, String foyer) {
    Matcher title = TITLE.matcher(page);
    if (!title.find()) {
      throw new IllegalArgumentException("a page begins with its title and description");
    }
    String html =
        layout
            .replace("{{title}}", title.group(1))
            .replace("{{description}}", title.group(2))
            .replace("{{content}}", page.substring(title.end()))
            .replace("{{foyer}}", foyer);
    return new DemonstrationPage(html, policyFor(foyer));
  }

  /** A connect-src of http does not cover the socket: its scheme has to be named as well. */
  private static String policyFor(String foyer) {
    String socket = foyer.replaceFirst("^http", "ws");
    return ("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " style-src 'self'; script-src %1$s; connect-src %1$s %2$s; img-src 'self' %1$s;"
            + " media-src %1$s")
        .formatted(foyer, socket);
  }
}
