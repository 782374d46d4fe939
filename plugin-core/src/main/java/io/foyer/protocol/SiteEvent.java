package io.foyer.protocol;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * Something the website tells about the visitor. A property is a text, a number or a truth value.
 */
public record SiteEvent(String name, JsonObject properties) {
  public SiteEvent {
    properties = properties == null ? JsonValue.EMPTY_JSON_OBJECT : properties;
  }
}
