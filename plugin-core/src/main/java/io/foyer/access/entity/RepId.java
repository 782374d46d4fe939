package io.foyer.access.entity;

/** A rep's id: the Salesforce user's, in 18 characters. */
public record RepId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
