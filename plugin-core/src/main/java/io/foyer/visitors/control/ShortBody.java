package io.foyer.visitors.control;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer as long as it is short; a longer one is cut off and refused. */
public final class ShortBody implements BodySubscriber<byte[]> {
  private final int longest;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  public ShortBody(int longest) {
    this.longest = longest;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription now) {
    subscription = now;
    now.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> more) {
    for (ByteBuffer each : more) {
      if (read.size() + each.remaining() > longest) {
        if (subscription != null) {
          subscription.cancel();
        }
        whole.completeExceptionally(new IllegalStateException("longer than " + longest));
        return;
      }
      byte[] bytes = new byte[each.remaining()];
      each.get(bytes);
      read.writeBytes(bytes);
    }
  }

  @Override
  public void onError(Throwable error) {
    whole.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    whole.complete(read.toByteArray());
  }
}
