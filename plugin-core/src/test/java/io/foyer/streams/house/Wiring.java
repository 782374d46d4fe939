package io.foyer.streams.house;

import io.foyer.platform.PlatformFixture;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** As much of a container as beans need that only inject each other and fire events. */
final class Wiring {
  private static final int DEFAULT_PRIORITY = 2500;

  private record Observer(Object bean, Method method, int priority) {}

  private final List<Object> beans = new ArrayList<>();
  private final List<Consumer<Object>> listeners = new ArrayList<>();
  private final List<Observer> observers = new ArrayList<>();

  /** What the test brings. */
  void put(Object... outside) {
    beans.addAll(List.of(outside));
  }

  /** A bean, made and filled when it is first asked for. */
  <T> T get(Class<T> type) {
    for (Object bean : beans) {
      if (type.isInstance(bean)) {
        return type.cast(bean);
      }
    }
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T made = constructor.newInstance();
      beans.add(made);
      fill(made);
      return made;
    } catch (ReflectiveOperationException notABean) {
      throw new IllegalStateException("cannot make " + type, notABean);
    }
  }

  /** Fills a bean that the test brings. */
  void fill(Object bean) throws ReflectiveOperationException {
    for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
          field.setAccessible(true);
          field.set(bean, value(field));
        }
      }
      for (Method method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(PostConstruct.class)) {
          method.setAccessible(true);
          method.invoke(bean);
        }
      }
    }
  }

  /** From now on this bean hears events. */
  void observe(Class<?> type) {
    Object bean = get(type);
    for (Method method : type.getDeclaredMethods()) {
      for (Parameter parameter : method.getParameters()) {
        if (parameter.isAnnotationPresent(Observes.class)) {
          method.setAccessible(true);
          Priority priority = parameter.getAnnotation(Priority.class);
          observers.add(
              new Observer(bean, method, priority == null ? DEFAULT_PRIORITY : priority.value()));
        }
      }
    }
    observers.sort(Comparator.comparingInt(Observer::priority));
  }

  /** Somebody who is no bean listens, too. */
  <E> void hear(Class<E> event, Consumer<E> listener) {
    listeners.add(
        fired -> {
          if (event.isInstance(fired)) {
            listener.accept(event.cast(fired));
          }
        });
  }

  void fire(Object event) {
    listeners.forEach(listener -> listener.accept(event));
    for (Observer observer : List.copyOf(observers)) {
      if (observer.method().getParameterTypes()[0] == event.getClass()) {
        try {
          observer.method().invoke(observer.bean(), event);
        } catch (InvocationTargetException thrown) {
          throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException closed) {
          throw new IllegalStateException(closed);
        }
      }
    }
  }

  private @Nullable Object value(Field field) {
    if (field.getType() == Event.class) {
      return PlatformFixture.event(this::fire);
    }
    if (field.isAnnotationPresent(ConfigProperty.class)) {
      return field.getType() == int.class
          ? 120
          : field.getType() == Duration.class ? Duration.ofMinutes(1) : (Object) Optional.empty();
    }
    if (field.isAnnotationPresent(Resource.class)) {
      return atOnce(field.getType());
    }
    return get(field.getType());
  }

  /** An executor that does everything at once. */
  private static Object atOnce(Class<?> executor) {
    return Proxy.newProxyInstance(
        Wiring.class.getClassLoader(),
        new Class<?>[] {executor},
        (proxy, method, arguments) -> {
          ((Runnable) arguments[0]).run();
          return null;
        });
  }
}
