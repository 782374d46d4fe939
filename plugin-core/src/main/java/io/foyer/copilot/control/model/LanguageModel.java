package io.foyer.copilot.control.model;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.foyer.conversations.entity.MessageText;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The language model that the settings name.
 *
 * <p>So many are asked at once, one that fails is left alone for a while, and no thread waits for
 * it without end.
 */
@ApplicationScoped
public class LanguageModel {
  private static final Logger LOG = System.getLogger(LanguageModel.class.getName());
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);

  @Inject ModelSettings settings;
  @Inject Clock clock;

  private final HttpClient wire =
      HttpClient.newBuilder()
          // Some local servers lose the question where they are offered HTTP/2 in the clear.
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTS_WITHIN)
          .build();
  private Breaker breaker = new Breaker(Clock.systemUTC(), Duration.ZERO);
  private Semaphore room = new Semaphore(0);

  @PostConstruct
  void open() {
    breaker = new Breaker(clock, settings.rest());
    room = new Semaphore(settings.atOnce());
  }

  /** An answer and what made it. */
  public record Answer(String text, Engine engine) {}

  /** Where it stands and how it is called. */
  public Engine engine() {
    return engine(null);
  }

  /** Whether it is left alone now. */
  public boolean isResting() {
    return breaker.resting().isPresent();
  }

  /** Whether it failed, has not worked since, and is left to reps who ask. */
  public boolean isOnTrial() {
    return breaker.isOnTrial();
  }

  /**
   * Waits for the whole answer; empty where nobody waits for it any more.
   *
   * @throws ModelFailed where there is none
   */
  public Optional<Answer> ask(Prompt prompt, Reader reader) {
    if (!room.tryAcquire()) {
      throw new ModelFailed(Failure.MODEL_BUSY);
    }
    try {
      breaker
          .enter()
          .ifPresent(
              why -> {
                throw new ModelFailed(why);
              });
      return watched(prompt, reader);
    } finally {
      room.release();
    }
  }

  private Optional<Answer> watched(Prompt prompt, Reader reader) {
    try {
      var line = new ModelLine(wire);
      var chat = model(line);
      reader.asked(engine());
      var answered = new ModelCall(line, settings.limits()).ask(chat, prompt, reader);
      answered.ifPresent(whole -> breaker.worked());
      return answered.map(whole -> new Answer(whole.text(), engine(whole.model())));
    } catch (ModelFailed failed) {
      if (failed.why() != Failure.MODEL_UNUSABLE) {
        failed(failed.why());
      }
      throw failed;
    } catch (UncheckedIOException noKey) {
      failed(Failure.MODEL_REFUSES);
      throw new ModelFailed(Failure.MODEL_REFUSES);
    } catch (RuntimeException | LinkageError broken) {
      // The library throws what it likes; its words may hold what was asked.
      LOG.log(Level.WARNING, "language model was not asked error={0}", broken.getClass().getName());
      failed(Failure.MODEL_AWAY);
      throw new ModelFailed(Failure.MODEL_AWAY);
    }
  }

  private void failed(Failure why) {
    LOG.log(Level.WARNING, "language model failed host={0} why={1}", settings.host(), why.word());
    breaker.failed(why);
  }

  private StreamingChatModel model(ModelLine line) {
    return settings.isAnthropic() ? anthropic(line) : openAi(line);
  }

  private StreamingChatModel anthropic(ModelLine line) {
    return AnthropicStreamingChatModel.builder()
        .httpClientBuilder(line)
        .baseUrl(settings.url().toString())
        .apiKey(settings.key())
        .modelName(settings.model())
        .maxTokens(settings.mostTokens())
        .build();
  }

  /** The service whose protocol others speak has another name for the bound than they. */
  private StreamingChatModel openAi(ModelLine line) {
    var model =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(line)
            .baseUrl(settings.url().toString())
            .apiKey(settings.key())
            .modelName(settings.model());
    return settings.host().endsWith(".openai.com")
        ? model.maxCompletionTokens(settings.mostTokens()).build()
        : model.maxTokens(settings.mostTokens()).build();
  }

  private Engine engine(@Nullable String model) {
    var named = model == null ? "" : MessageText.cleaned(model).strip();
    var name = named.isEmpty() ? settings.model() : named;
    return new Engine(Engine.fitting(settings.host()), Engine.fitting(name), true);
  }
}
