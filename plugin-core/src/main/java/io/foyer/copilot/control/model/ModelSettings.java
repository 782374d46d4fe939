package io.foyer.copilot.control.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which language model is asked, where, and within which bounds. */
@ApplicationScoped
public class ModelSettings {
  static final String OPENAI = "openai";
  static final String ANTHROPIC = "anthropic";

  @Inject
  @ConfigProperty(name = "foyer.copilot.provider")
  String provider;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.name")
  Optional<String> name;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.key-file")
  Optional<String> keyFile;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.first-words")
  Duration firstWords;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.pause")
  Duration pause;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.whole")
  Duration whole;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.rest")
  Duration rest;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.at-once")
  int atOnce;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.most-tokens")
  int mostTokens;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.visitor-facts")
  Optional<String> visitorFacts;

  @Inject
  @ConfigProperty(name = "foyer.copilot.model.link-hosts")
  Optional<String> linkHosts;

  /** Whether a language model is asked at all. */
  public boolean isOn() {
    return provider.equals(OPENAI) || isAnthropic();
  }

  boolean isAnthropic() {
    return provider.equals(ANTHROPIC);
  }

  URI url() {
    var own = isAnthropic() ? "https://api.anthropic.com/v1" : "https://api.openai.com/v1";
    return URI.create(url.filter(set -> !set.isBlank()).orElse(own));
  }

  /** Where it stands, for people to read. */
  public String host() {
    return Optional.ofNullable(url().getHost()).orElse("");
  }

  public String model() {
    return name.orElse("");
  }

  /** Read at each use, so that a new key needs no new start; a local model needs none. */
  String key() {
    return keyFile
        .filter(path -> !path.isBlank())
        .map(ModelSettings::read)
        .or(() -> key.filter(set -> !set.isBlank()))
        .orElse("none");
  }

  private static String read(String path) {
    try {
      return Files.readString(Path.of(path)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What a model may know of a visitor, by names of {@link VisitorFacts}; nothing unless set. */
  public Set<String> visitorFacts() {
    return words(visitorFacts);
  }

  /** Hosts besides those of the websites to which an answer may link. */
  public Set<String> linkHosts() {
    return words(linkHosts);
  }

  private static Set<String> words(Optional<String> list) {
    return list.stream()
        .flatMap(set -> Stream.of(set.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  Duration rest() {
    return rest;
  }

  public int atOnce() {
    return atOnce;
  }

  int mostTokens() {
    return mostTokens;
  }

  ModelCall.Limits limits() {
    return new ModelCall.Limits(firstWords.toNanos(), pause.toNanos(), whole.toNanos());
  }
}
