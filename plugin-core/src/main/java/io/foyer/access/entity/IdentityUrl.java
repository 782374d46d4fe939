package io.foyer.access.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address by which Salesforce names a person in a signed token: {@code …/id/ORG/USER}.
 *
 * <p>Its host is the login host or the org's own, as the org is set up; only the ids count.
 */
public record IdentityUrl(RepId user) {
  private static final Pattern FORM =
      Pattern.compile("https?://[^/]+/id/00D[0-9A-Za-z]{12,15}/([0-9A-Za-z]+)");

  public static Optional<IdentityUrl> of(String subject) {
    Matcher form = FORM.matcher(subject);
    return form.matches() ? RepId.ofUser(form.group(1)).map(IdentityUrl::new) : Optional.empty();
  }
}
