package io.foyer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every REST method can be reached.
 *
 * <p>The container first chooses the one class whose path fits best, and only then looks for a
 * method in it: a class at {@code visitors/{visitor}} would hide all of those at {@code visitors}.
 */
@Tag("API-1")
class ResourcePathsTest {
  private static final List<Class<?>> RESOURCES =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("io.foyer")
              .stream()
              .filter(type -> type.isAnnotatedWith(Path.class))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  @Test
  void no_resource_hides_a_method_of_another() {
    assertThat(RESOURCES).hasSizeGreaterThan(10);
    var hidden =
        RESOURCES.stream()
            .flatMap(resource -> methods(resource).filter(method -> !reaches(resource, method)))
            .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
            .toList();

    assertThat(hidden).isEmpty();
  }

  private static Stream<Method> methods(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(
            method ->
                Arrays.stream(method.getAnnotations())
                    .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class)));
  }

  /** Whether the class that the container chooses has the same path as the method's own. */
  private static boolean reaches(Class<?> resource, Method method) {
    var path = method.getAnnotation(Path.class);
    var asked = address(path(resource) + (path == null ? "" : "/" + path.value()));
    return RESOURCES.stream()
        .map(ResourcePathsTest::path)
        .filter(template -> (asked + "/").matches(pattern(template) + "/.*"))
        .max(Comparator.comparing(ResourcePathsTest::literals))
        .filter(path(resource)::equals)
        .isPresent();
  }

  private static String path(Class<?> resource) {
    return resource.getAnnotation(Path.class).value();
  }

  private static String address(String template) {
    return template.replaceAll("\\{[^}]*}", "some-id");
  }

  private static String pattern(String template) {
    return template.replaceAll("\\{[^}]*}", "[^/]+");
  }

  private static int literals(String template) {
    return template.replaceAll("\\{[^}]*}", "").length();
  }
}
