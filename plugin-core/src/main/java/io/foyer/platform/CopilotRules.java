package io.foyer.platform;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The copilot's settings, and what those of its language model must be together. */
final class CopilotRules {
  private static final String PROVIDER = "foyer.copilot.provider";
  private static final String KNOWLEDGE = "foyer.copilot.knowledge";
  private static final String MODEL = "foyer.copilot.model.";
  private static final String EMBEDDINGS = "foyer.copilot.embeddings";
  private static final String OPENAI = "openai";
  private static final Set<String> MODELS = Set.of(OPENAI, "anthropic");
  private static final Set<String> FACTS =
      Set.of("page-title", "country", "language", "company", "stream");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private CopilotRules() {}

  static Stream<Setting> settings() {
    return Stream.of(
            Stream.of(
                new Setting(
                    PROVIDER, true, Setting.oneOf(Set.of("embedded", OPENAI, "anthropic", "none"))),
                new Setting("foyer.copilot.drafts-per-rep", true, Setting::count),
                new Setting("foyer.copilot.drafts-per-visitor", true, Setting::count),
                new Setting("foyer.copilot.drafts-per-day", true, Setting::count)),
            knowledge(),
            embeddings(),
            model())
        .flatMap(each -> each);
  }

  private static Stream<Setting> knowledge() {
    return Stream.of(
        new Setting(KNOWLEDGE, false, Setting::readableFile),
        new Setting(KNOWLEDGE + ".salesforce-fields", false, CopilotRules::fields),
        new Setting(KNOWLEDGE + ".salesforce-link", false, CopilotRules::web),
        new Setting(KNOWLEDGE + ".sitemap", false, CopilotRules::web),
        new Setting(KNOWLEDGE + ".sitemap-pages", true, Setting::count),
        new Setting(KNOWLEDGE + ".sitemap-every", true, Setting::span),
        new Setting(KNOWLEDGE + ".sitemap-private", true, Setting.oneOf(Set.of("true", "false"))));
  }

  private static Stream<Setting> embeddings() {
    return Stream.of(
        new Setting(EMBEDDINGS, true, Setting.oneOf(Set.of(OPENAI, "minilm", "none"))),
        new Setting(EMBEDDINGS + ".url", false, CopilotRules::address),
        new Setting(EMBEDDINGS + ".name", false, Setting::anything),
        new Setting(EMBEDDINGS + ".key", false, Setting::anything),
        new Setting(EMBEDDINGS + ".key-file", false, Setting::readableFile),
        new Setting(EMBEDDINGS + ".least", true, CopilotRules::share));
  }

  private static Stream<Setting> model() {
    return Stream.of(
        new Setting(MODEL + "url", false, CopilotRules::address),
        new Setting(MODEL + "name", false, Setting::anything),
        new Setting(MODEL + "key", false, Setting::anything),
        new Setting(MODEL + "key-file", false, Setting::readableFile),
        new Setting(MODEL + "first-words", true, Setting::span),
        new Setting(MODEL + "pause", true, Setting::span),
        new Setting(MODEL + "whole", true, Setting::span),
        new Setting(MODEL + "rest", true, Setting::span),
        new Setting(MODEL + "at-once", true, Setting::count),
        new Setting(MODEL + "most-tokens", true, Setting::count),
        new Setting(MODEL + "visitor-facts", false, CopilotRules::facts),
        new Setting(MODEL + "link-hosts", false, CopilotRules::hosts));
  }

  /** What is wrong though each setting alone is right. */
  static Optional<String> complaint(Function<String, Optional<String>> values) {
    return complaint(values, PROVIDER, MODEL, MODELS)
        .or(() -> complaint(values, EMBEDDINGS, EMBEDDINGS + ".", Set.of(OPENAI)));
  }

  private static Optional<String> complaint(
      Function<String, Optional<String>> values, String chooses, String of, Set<String> services) {
    var provider = set(values, chooses).orElse("");
    if (!services.contains(provider)) {
      return Optional.empty();
    }
    var isKeyed = set(values, of + "key").or(() -> set(values, of + "key-file")).isPresent();
    if (set(values, of + "name").isEmpty()) {
      return Optional.of(of + "name is not set, though " + chooses + " is " + provider);
    }
    if (set(values, of + "url").isEmpty() && !isKeyed) {
      return Optional.of(of + "key is not set, nor is " + of + "url: the service needs a key");
    }
    var isOpen = set(values, of + "url").filter(CopilotRules::isInTheOpen).isPresent();
    return isKeyed && isOpen
        ? Optional.of(of + "url must be https://, or its key could be read on the way")
        : Optional.empty();
  }

  private static Optional<String> set(Function<String, Optional<String>> values, String key) {
    return values.apply(key).filter(value -> !value.isBlank());
  }

  private static boolean isInTheOpen(String url) {
    return url.startsWith("http:") && !THIS_MACHINE.contains(URI.create(url).getHost());
  }

  private static @Nullable String address(String value) {
    return value.matches("https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9./_-]*)?")
        ? null
        : "must be the address before /chat/completions, /messages or /embeddings, such as"
            + " http://localhost:11434/v1: "
            + value;
  }

  private static @Nullable String share(String value) {
    return value.matches("0(\\.\\d+)?|1(\\.0+)?") ? null : "must be from 0 to 1: " + value;
  }

  private static @Nullable String facts(String value) {
    return words(value).allMatch(FACTS::contains)
        ? null
        : "must be some of " + FACTS.stream().sorted().toList() + ", split by commas: " + value;
  }

  private static @Nullable String hosts(String value) {
    return words(value).allMatch(host -> host.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*"))
        ? null
        : "must be hosts such as docs.example.com, split by commas: " + value;
  }

  private static @Nullable String fields(String value) {
    return words(value).allMatch(name -> name.matches("[A-Za-z]\\w*"))
        ? null
        : "must be API names of fields, split by commas: " + value;
  }

  private static @Nullable String web(String value) {
    return words(value).allMatch(address -> address.matches("https?://[^\\s/]+/\\S*"))
        ? null
        : "must begin with https:// and a host, and have a path: " + value;
  }

  private static Stream<String> words(String value) {
    return Stream.of(value.strip().split("[\\s,]+", -1));
  }
}
