package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private final Map<String, String> values = new HashMap<>(defaults());

  @Test
  void has_a_default_and_a_rule_for_the_same_keys() {
    assertThat(Setting.ALL.stream().map(Setting::key))
        .containsExactlyInAnyOrderElementsOf(defaults().keySet());
  }

  @Test
  void has_a_default_for_every_setting_that_is_read() {
    Set<String> read =
        new ClassFileImporter()
            .importPackages("io.foyer").stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.isAnnotatedWith(ConfigProperty.class))
                .map(SettingsTest::key)
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(defaults().keySet()).containsAll(read);
  }

  @Test
  void starts_with_the_defaults() {
    assertThat(complaint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "foyer.public-url, ''",
    "foyer.public-url, localhost",
    "foyer.public-url, https://example.com/foyer",
    "foyer.db.url, oracle:thin",
    "foyer.salesforce.url, ftp://example.com",
    "foyer.salesforce.proxy, http://proxy:3128",
    "foyer.salesforce.flow, password",
    "foyer.salesforce.client-id, ''",
    "foyer.salesforce.jwt-key-file, /no/such/file",
    "foyer.configuration.poll, 30",
    "foyer.configuration.poll, PT0S",
    "foyer.identify-secret, short",
    "foyer.socket.per-address, 0"
  })
  void names_the_key_that_is_missing_or_wrong(String key, String value) {
    values.put(key, value);

    assertThat(complaint()).hasValueSatisfying(words -> assertThat(words).startsWith(key + " "));
  }

  private Optional<String> complaint() {
    return SettingsCheck.firstComplaint(key -> Optional.ofNullable(values.get(key)));
  }

  private static String key(JavaField field) {
    return field.getAnnotationOfType(ConfigProperty.class).name();
  }

  private static Map<String, String> defaults() {
    Properties file = new Properties();
    try (InputStream stream =
        SettingsTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      file.load(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return file.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, file::getProperty));
  }
}
