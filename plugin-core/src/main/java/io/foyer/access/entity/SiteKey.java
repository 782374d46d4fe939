package io.foyer.access.entity;

/** The key that a website's script carries. */
public record SiteKey(String value) {
  @Override
  public String toString() {
    return value;
  }
}
