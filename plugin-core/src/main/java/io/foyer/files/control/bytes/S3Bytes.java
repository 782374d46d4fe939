package io.foyer.files.control.bytes;

import com.github.davidmoten.aws.lw.client.Client;
import com.github.davidmoten.aws.lw.client.HttpMethod;
import com.github.davidmoten.aws.lw.client.Request;
import com.github.davidmoten.aws.lw.client.ResponseInputStream;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FilesAway;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Files in a bucket of a store that speaks S3, addressed by path, so that any such store will do.
 *
 * <p>A file is in memory while it is put, as the signature wants it whole.
 */
public final class S3Bytes implements FileBytes {
  private static final System.Logger LOG = System.getLogger(S3Bytes.class.getName());
  private static final String FOLDER = "files/";
  private static final int NOT_FOUND = 404;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int CONNECT_SECONDS = 5;

  /** Between two bytes, not for all of them. */
  private static final int READ_SECONDS = 20;

  /** Somebody waits for it. */
  private static final int TRIES = 3;

  private final Client client;
  private final String bucket;

  public S3Bytes(S3Place place) {
    var url = place.url().endsWith("/") ? place.url() : place.url() + "/";
    this.bucket = place.bucket();
    this.client =
        Client.s3()
            .region(place.region())
            .accessKey(place.accessKey())
            .secretKey(place.secretKey())
            .baseUrlFactory((service, region) -> url)
            .retryMaxAttempts(TRIES)
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
            .build();
  }

  @Override
  public void put(FileId id, Path draft) {
    ask(
        id,
        request -> {
          var answer = request.method(HttpMethod.PUT).requestBody(content(draft));
          requireDone(id, answer.responseInputStream());
          return true;
        });
  }

  @Override
  public Optional<InputStream> open(FileId id) {
    return ask(
        id,
        request -> {
          var answer = request.method(HttpMethod.GET).responseInputStream();
          if (answer.statusCode() == NOT_FOUND) {
            close(answer);
            return Optional.empty();
          }
          return Optional.of(requireOpen(id, answer));
        });
  }

  @Override
  public void delete(FileId id) {
    ask(
        id,
        request -> {
          var answer = request.method(HttpMethod.DELETE).responseInputStream();
          if (answer.statusCode() == NOT_FOUND) {
            close(answer);
          } else {
            requireDone(id, answer);
          }
          return true;
        });
  }

  /** The library tells of a store that is away by exceptions of many kinds. */
  private <T> T ask(FileId id, Function<Request, T> question) {
    try {
      return question.apply(client.path(bucket, FOLDER + id.value()));
    } catch (FilesAway refused) {
      throw refused;
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "store of files not reached file=" + id, away);
      throw new FilesAway();
    }
  }

  private static void requireDone(FileId id, ResponseInputStream answer) {
    close(requireOpen(id, answer));
  }

  private static ResponseInputStream requireOpen(FileId id, ResponseInputStream answer) {
    if (answer.statusCode() >= MULTIPLE_CHOICES) {
      LOG.log(Level.WARNING, "store of files refused file={0} status={1}", id, answer.statusCode());
      close(answer);
      throw new FilesAway();
    }
    return answer;
  }

  private static byte[] content(Path draft) {
    try {
      return Files.readAllBytes(draft);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void close(ResponseInputStream answer) {
    try {
      answer.close();
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "answer of the store not closed", gone);
    }
  }
}
