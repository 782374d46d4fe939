package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.describe.Properties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes XML. */
final class Xml {
  private final StringBuilder text = new StringBuilder();

  Xml open(String name) {
    text.append('<').append(name).append('>');
    return this;
  }

  Xml open(String name, String type) {
    text.append('<').append(name).append(" xsi:type=\"").append(type).append("\">");
    return this;
  }

  Xml close(String name) {
    text.append("</").append(name).append('>');
    return this;
  }

  Xml element(String name, @Nullable Object value) {
    if (value == null) {
      return nil(name);
    }
    open(name);
    characters(value.toString());
    return close(name);
  }

  Xml typed(String name, String type, Object value) {
    open(name, type);
    characters(value.toString());
    return close(name);
  }

  Xml nil(String name) {
    text.append('<').append(name).append(" xsi:nil=\"true\"/>");
    return this;
  }

  /** Properties as elements, in their order; what is empty is left out. */
  Xml properties(String name, Properties properties) {
    open(name);
    properties.forEach(this::property);
    return close(name);
  }

  private void property(String name, @Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(each -> property(name, each));
    } else if (value instanceof Properties inner) {
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
