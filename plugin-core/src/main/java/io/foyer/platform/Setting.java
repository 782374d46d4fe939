package io.foyer.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One setting and what it must be.
 *
 * <p>The defaults and their reasons stand in {@code META-INF/microprofile-config.properties}; both
 * name the same keys.
 *
 * @param rule answers what is wrong with a value, or null
 */
record Setting(String key, boolean required, Function<String, @Nullable String> rule) {
  private static final int SHORTEST_SECRET = 32;

  private static final List<Setting> OWN =
      List.of(
          new Setting("foyer.public-url", true, Setting::webAddress),
          new Setting("foyer.db.class", true, Setting::anything),
          new Setting("foyer.db.url", true, Setting::databaseAddress),
          new Setting("foyer.db.user", true, Setting::anything),
          new Setting("foyer.db.password", false, Setting::anything),
          new Setting("foyer.salesforce.url", true, Setting::webAddress),
          new Setting("foyer.salesforce.proxy", false, Setting::hostAndPort),
          new Setting(
              "foyer.salesforce.flow", true, oneOf(Set.of("client-credentials", "jwt-bearer"))),
          new Setting("foyer.salesforce.client-id", true, Setting::anything),
          new Setting("foyer.salesforce.client-secret", false, Setting::anything),
          new Setting("foyer.salesforce.user", false, Setting::anything),
          new Setting("foyer.salesforce.jwt-key-file", false, Setting::readableFile),
          new Setting("foyer.salesforce.embed-secret", false, Setting::longSecret),
          new Setting("foyer.salesforce.frame-ancestors", false, Setting::origins),
          new Setting("foyer.sign-in.client-id", true, Setting::anything),
          new Setting("foyer.sign-in.client-secret", false, Setting::anything),
          new Setting("foyer.configuration.poll", true, Setting::span),
          new Setting("foyer.mirror.poll", true, Setting::span),
          new Setting("foyer.mirror.poll-beside-notices", true, Setting::span),
          new Setting("foyer.mirror.sweep", true, Setting::span),
          new Setting("foyer.people.poll", true, Setting::span),
          new Setting("foyer.operator-token", false, Setting::anything),
          new Setting("foyer.identify-secret", false, Setting::longSecret),
          new Setting("foyer.visitors.new-per-minute", true, Setting::count),
          new Setting("foyer.visitors.lookups-per-minute", true, Setting::count),
          new Setting("foyer.conversations.new-per-minute", true, Setting::count),
          new Setting("foyer.messages.per-second", true, Setting::count),
          new Setting("foyer.messages.per-second-from-address", true, Setting::count),
          new Setting("foyer.meetings.free-times-kept", true, Setting::span),
          new Setting("foyer.messages.links", true, Setting::countOrNone),
          new Setting("foyer.challenge", true, oneOf(Set.of("off", "proof-of-work"))),
          new Setting("foyer.geo.city-db", false, Setting::readableFile),
          new Setting("foyer.geo.network-db", false, Setting::readableFile),
          new Setting("foyer.enrichment.url", false, Setting::enrichmentAddress),
          new Setting("foyer.enrichment.header", false, Setting::anything),
          new Setting("foyer.enrichment.key", false, Setting::anything),
          new Setting("foyer.enrichment.timeout", true, Setting::span),
          new Setting("foyer.enrichment.keep", true, Setting::span),
          new Setting("foyer.enrichment.per-minute", true, Setting::count),
          new Setting("foyer.enrichment.name-at", false, Setting::pointer),
          new Setting("foyer.enrichment.domain-at", false, Setting::pointer),
          new Setting("foyer.enrichment.industry-at", false, Setting::pointer),
          new Setting("foyer.enrichment.employees-at", false, Setting::pointer),
          new Setting("foyer.enrichment.revenue-at", false, Setting::pointer),
          new Setting("foyer.mail.host", false, Setting::anything),
          new Setting("foyer.mail.port", true, Setting::count),
          new Setting("foyer.mail.security", true, oneOf(Set.of("none", "starttls", "tls"))),
          new Setting("foyer.mail.user", false, Setting::anything),
          new Setting("foyer.mail.password", false, Setting::anything),
          new Setting("foyer.mail.from", false, Setting::mailAddress),
          new Setting("foyer.mail.from-name", false, Setting::anything),
          new Setting("foyer.mail.timeout", true, Setting::span),
          new Setting("foyer.socket.per-address", true, Setting::count),
          new Setting("foyer.trusted-proxies", false, Setting::anything),
          new Setting("foyer.files.most-bytes", true, Setting::countOrNone),
          new Setting("foyer.files.types", true, Setting::mediaTypes),
          new Setting("foyer.files.folder", true, Setting::anything),
          new Setting("foyer.files.s3.url", false, Setting::webAddress),
          new Setting("foyer.files.s3.bucket", true, Setting::anything),
          new Setting("foyer.files.s3.region", true, Setting::anything),
          new Setting("foyer.files.s3.access-key", false, Setting::anything),
          new Setting("foyer.files.s3.secret-key", false, Setting::anything),
          new Setting("foyer.files.clamd", false, Setting::hostAndPort),
          new Setting("foyer.files.clamd-timeout", true, Setting::span));

  static final List<Setting> ALL =
      Stream.of(
              OWN.stream(),
              CopilotRules.settings(),
              CalendarRules.settings(),
              TurnRules.settings(),
              PhoneRules.settings())
          .flatMap(each -> each)
          .toList();

  /** What is wrong with the value in force, in words; empty where nothing is. */
  Optional<String> complaint(Optional<String> value) {
    if (value.isEmpty() || value.get().isBlank()) {
      return required ? Optional.of(key + " is not set") : Optional.empty();
    }
    return Optional.ofNullable(rule.apply(value.get())).map(wrong -> key + " " + wrong);
  }

  static @Nullable String anything(String value) {
    return null;
  }

  private static @Nullable String webAddress(String value) {
    return value.matches("https?://[^/?#\\s]+/?")
        ? null
        : "must be http:// or https:// and a host, without a path: " + value;
  }

  private static @Nullable String enrichmentAddress(String value) {
    return value.matches("https?://[^\\s]+")
            && (value.contains("{domain}") || value.contains("{address}"))
        ? null
        : "must be http:// or https:// with {domain} or {address} in it: " + value;
  }

  private static @Nullable String pointer(String value) {
    return value.startsWith("/") ? null : "must be a JSON pointer such as /company/name: " + value;
  }

  private static @Nullable String mailAddress(String value) {
    return value.matches("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+")
        ? null
        : "must be an e-mail address alone: " + value;
  }

  private static @Nullable String origins(String value) {
    boolean good = Arrays.stream(value.strip().split("[\\s,]+", -1)).allMatch(Setting::isOrigin);
    return good ? null : "must be origins such as https://host, split by commas: " + value;
  }

  private static boolean isOrigin(String value) {
    return value.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");
  }

  private static @Nullable String hostAndPort(String value) {
    return value.strip().matches("[^\\s:/]+:\\d{1,5}")
        ? null
        : "must be host:port, without http://: " + value;
  }

  private static @Nullable String databaseAddress(String value) {
    return value.startsWith("jdbc:h2:") || value.startsWith("jdbc:postgresql:")
        ? null
        : "must begin with jdbc:h2: or jdbc:postgresql:";
  }

  static Function<String, @Nullable String> oneOf(Set<String> choices) {
    return value ->
        choices.contains(value)
            ? null
            : "must be one of " + choices.stream().sorted().toList() + ": " + value;
  }

  static @Nullable String readableFile(String value) {
    return Files.isReadable(Path.of(value)) ? null : "cannot be read: " + value;
  }

  static @Nullable String span(String value) {
    try {
      return Duration.parse(value).compareTo(Duration.ZERO) > 0 ? null : "must be above zero";
    } catch (DateTimeParseException wrong) {
      return "must be a span such as PT30S: " + value;
    }
  }

  static @Nullable String longSecret(String value) {
    return value.length() >= SHORTEST_SECRET
        ? null
        : "must have " + SHORTEST_SECRET + " characters or more";
  }

  private static @Nullable String countOrNone(String value) {
    return value.equals("0") ? null : count(value);
  }

  private static @Nullable String mediaTypes(String value) {
    return value.matches("[a-z]+/[a-z0-9.+-]+(\\s*,\\s*[a-z]+/[a-z0-9.+-]+)*")
        ? null
        : "must be media types such as image/png, split by commas: " + value;
  }

  static @Nullable String count(String value) {
    return value.matches("[1-9][0-9]{0,8}") ? null : "must be a whole number above zero: " + value;
  }
}
