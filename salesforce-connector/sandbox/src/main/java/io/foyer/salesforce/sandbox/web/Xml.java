package io.foyer.salesforce.sandbox.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes XML. */
public final class Xml {
  private final StringBuilder text = new StringBuilder();

  public Xml open(String name) {
    text.append('<').append(name).append('>');
    return this;
  }

  public Xml open(String name, String type) {
    text.append('<').append(name).append(" xsi:type=\"").append(type).append("\">");
    return this;
  }

  public Xml close(String name) {
    text.append("</").append(name).append('>');
    return this;
  }

  public Xml element(String name, @Nullable Object value) {
    if (value == null) {
      return nil(name);
    }
    open(name);
    characters(value.toString());
    return close(name);
  }

  public Xml typed(String name, String type, Object value) {
    open(name, type);
    characters(value.toString());
    return close(name);
  }

  public Xml nil(String name) {
    text.append('<').append(name).append(" xsi:nil=\"true\"/>");
    return this;
  }

  /** Properties as elements, in their order; what is empty is left out. */
  public Xml properties(String name, Map<?, ?> properties) {
    open(name);
    properties.forEach((key, value) -> property(key.toString(), value));
    return close(name);
  }

  private void property(String name, @Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(each -> property(name, each));
    } else if (value instanceof Map<?, ?> inner) {
      properties(name, inner);
    } else if (value != null) {
      element(name, value);
    }
  }

  private void characters(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '\r' -> text.append("&#13;");
        default -> {
          if (isAllowed(value, i)) {
            text.append(c);
          }
        }
      }
    }
  }

  /** XML 1.0 has no place for most control characters and none for half a pair. */
  private static boolean isAllowed(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
