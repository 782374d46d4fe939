package io.foyer.visitors.entity.proof;

/** An address as it may be shown on a device that others use too. */
public final class MaskedEmail {
  private MaskedEmail() {}

  /** Its first letter and its host. */
  public static String of(String email) {
    int at = email.lastIndexOf('@');
    int first = email.offsetByCodePoints(0, 1);
    return email.substring(0, Math.min(first, at)) + "…" + email.substring(at);
  }
}
