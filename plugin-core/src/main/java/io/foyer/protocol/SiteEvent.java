package io.foyer.protocol;

import java.util.Map;

/**
 * Something the website tells about the visitor. A property is a text, a number or a truth value.
 */
public record SiteEvent(String name, Map<String, Object> properties) {
  public SiteEvent {
    properties = properties == null ? Map.of() : properties;
  }
}
