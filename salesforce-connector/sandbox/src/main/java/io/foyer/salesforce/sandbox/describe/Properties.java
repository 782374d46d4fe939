package io.foyer.salesforce.sandbox.describe;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Named values in ASCII order of their names: the order in which Salesforce's WSDL puts elements.
 *
 * <p>A value is plain, a list, or again properties.
 */
public final class Properties extends TreeMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1;

  public Properties set(String name, @Nullable Object value) {
    put(name, value);
    return this;
  }

  public Properties with(Properties others) {
    putAll(others);
    return this;
  }

  /** Sets several names to the same value. */
  Properties all(Object value, String... names) {
    for (var name : names) {
      put(name, value);
    }
    return this;
  }
}
