package io.foyer.copilot.control.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import io.foyer.conversations.entity.MessageText;
import io.foyer.copilot.entity.Failure;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One question to a model. What its threads hear is told on the thread that waits.
 *
 * <p>It has deadlines of its own for the first words, for each pause and for the whole. The first
 * ending counts, and whatever ends it cuts the line.
 */
final class ModelCall implements StreamingChatResponseHandler {
  private static final long LOOKS_EVERY = TimeUnit.MILLISECONDS.toNanos(500);
  // A line of the screen grows by words, not by letters.
  private static final int STEP = 16;

  private final ModelLine line;
  private final Limits limits;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final StringBuilder text = new StringBuilder();
  private int told;

  ModelCall(ModelLine line, Limits limits) {
    this.line = line;
    this.limits = limits;
    line.whenEnded(() -> heard.add(new Broken()));
  }

  /** How long one waits, in nanoseconds. */
  record Limits(long firstWords, long pause, long whole) {}

  /**
   * A whole answer.
   *
   * @param model as the endpoint calls it; null where it does not say
   */
  record Answered(String text, @Nullable String model) {}

  private sealed interface Heard {}

  private record Words(String more) implements Heard {}

  private record Whole(@Nullable FinishReason reason, @Nullable String model) implements Heard {}

  private record Broken() implements Heard {}

  /** Empty where nobody waits any more. */
  Optional<Answered> ask(StreamingChatModel model, Prompt prompt, Reader reader) {
    try {
      model.chat(
          ChatRequest.builder()
              .messages(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.data()))
              .build(),
          this);
      return await(reader);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      line.cut();
    }
  }

  private Optional<Answered> await(Reader reader) throws InterruptedException {
    long begin = System.nanoTime();
    long next = begin + limits.firstWords();
    while (!reader.isGone()) {
      long left = Math.min(next, begin + limits.whole()) - System.nanoTime();
      if (left <= 0) {
        throw new ModelFailed(Failure.MODEL_SLOW);
      }
      var now = heard.poll(Math.min(left, LOOKS_EVERY), TimeUnit.NANOSECONDS);
      if (now instanceof Whole whole) {
        return Optional.of(answered(whole));
      } else if (now instanceof Words words) {
        next = System.nanoTime() + limits.pause();
        say(words, reader);
      } else if (now instanceof Broken) {
        throw new ModelFailed(failure());
      }
    }
    return Optional.empty();
  }

  private void say(Words words, Reader reader) {
    text.append(words.more());
    if (text.length() > MessageText.LONGEST) {
      throw new ModelFailed(Failure.MODEL_UNUSABLE);
    }
    if (told == 0 || text.length() - told >= STEP) {
      told = text.length();
      reader.soFar(text.toString());
    }
  }

  private Answered answered(Whole whole) {
    if (whole.reason() == null || text.toString().isBlank()) {
      // An answer that ends without a reason was cut off on its way.
      throw new ModelFailed(Failure.MODEL_GARBLED);
    }
    if (whole.reason() != FinishReason.STOP) {
      throw new ModelFailed(Failure.MODEL_UNUSABLE);
    }
    return new Answered(text.toString(), whole.model());
  }

  private Failure failure() {
    int status = line.status();
    return switch (status) {
      case 0 -> Failure.MODEL_AWAY;
      case 400, 401, 403, 404, 422 -> Failure.MODEL_REFUSES;
      case 429, 529 -> Failure.MODEL_BUSY;
      default -> status / 100 == 2 ? Failure.MODEL_GARBLED : Failure.MODEL_AWAY;
    };
  }

  @Override
  public void onPartialResponse(String more) {
    heard.add(new Words(more));
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    heard.add(new Whole(response.finishReason(), response.modelName()));
  }

  @Override
  public void onError(Throwable failed) {
    heard.add(new Broken());
  }
}
