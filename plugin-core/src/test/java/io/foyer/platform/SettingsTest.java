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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
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
    "foyer.socket.per-address, 0",
    "foyer.phone.countries, Germany",
    "foyer.phone.countries, UK",
    "foyer.phone.calls-per-day, 0"
  })
  void names_the_key_that_is_missing_or_wrong(String key, String value) {
    values.put(key, value);

    assertThat(complaint()).hasValueSatisfying(words -> assertThat(words).startsWith(key + " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provider|bard||provider must be one of",
        "provider|openai||model.name is not set",
        "provider|anthropic|model.name=m|model.key is not set",
        "provider|openai|model.name=m model.key=k model.url=http://ai.example/v1|model.url must be",
        "provider|openai|model.url=localhost:11434|model.url must be",
        "embeddings|cohere||embeddings must be",
        "embeddings|openai||embeddings.name is not set",
        "embeddings|openai|embeddings.name=m|embeddings.key is not set",
        "embeddings|openai|embeddings.name=m embeddings.key=k embeddings.url=http://x/v1|embeddings.url must",
        "embeddings.least|1.5||embeddings.least must be",
        "provider|openai|model.visitor-facts=email|model.visitor-facts must be",
        "provider|openai|model.link-hosts=https://x|model.link-hosts must be",
        "provider|openai|model.key-file=/no/such/file|model.key-file cannot be read",
      })
  @Tag("SEC-1")
  void says_what_a_language_model_lacks(
      String key, String value, @Nullable String more, String words) {
    values.put("foyer.copilot." + key, value);
    for (var one : more == null ? new String[0] : more.split(" ", -1)) {
      values.put("foyer.copilot." + one.split("=", 2)[0], one.split("=", 2)[1]);
    }

    assertThat(complaint().orElseThrow()).startsWith("foyer.copilot." + words);
  }

  @Test
  void a_local_model_needs_no_key() {
    values.put("foyer.copilot.provider", "openai");
    values.put("foyer.copilot.model.name", "llama3.1");
    values.put("foyer.copilot.model.url", "http://localhost:11434/v1");

    assertThat(complaint()).isEmpty();
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
