package io.foyer.visitors.entity;

import java.util.Locale;

/** Who says a fact about a visitor. */
public enum FactSource {
  /** The website's page, by the script on it. */
  PAGE,
  /** The visitor's browser and its settings. */
  BROWSER,
  /** The visitor, who can claim anything. */
  VISITOR,
  /** The website's server, which signed it. */
  SIGNED,
  /** A file of internet addresses. */
  ADDRESS,
  /** A provider of company facts. */
  PROVIDER,
  CRM;

  /** As clients name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
