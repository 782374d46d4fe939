package io.foyer.platform;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Makes beans and puts them into each other's fields, as the container would. */
public final class Beans {
  private final Map<Class<?>, Object> beans = new HashMap<>();

  /** Hands out this object where its type, or the one given, is asked for. */
  public <T> Beans with(Class<T> type, T bean) {
    beans.put(type, bean);
    return this;
  }

  public <T> T get(Class<T> type) {
    var known = beans.get(type);
    return Objects.requireNonNull(type.cast(known == null ? made(type) : known));
  }

  private Object made(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var bean = constructor.newInstance();
      beans.put(type, bean);
      for (var field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          fill(bean, field);
        }
      }
      return bean;
    } catch (ReflectiveOperationException noBean) {
      throw new IllegalArgumentException("cannot be made: " + type, noBean);
    }
  }

  private void fill(Object bean, Field field) throws IllegalAccessException {
    field.setAccessible(true);
    field.set(bean, get(field.getType()));
  }
}
