package io.foyer.files.control;

import io.foyer.access.control.Seals;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.StoredFile;
import io.foyer.files.entity.refusal.FileAddressEnded;
import io.foyer.files.entity.refusal.FileUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Addresses under which a browser reads a file without saying who it is.
 *
 * <p>Each is sealed, names its file and conversation, and is good for ten minutes. Whoever asks
 * here has found that the reader may.
 */
@ApplicationScoped
public class FileAddresses {
  static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private static final String PURPOSE = "file address";

  @Inject Seals seals;
  @Inject SentFiles files;
  @Inject Clock clock;

  /**
   * @param path from the origin of Foyer, with the seal in it
   */
  public record Address(String path, Instant endsAt) {}

  /** What an address says. */
  public record Asked(String file, String conversation, long until, String seal) {
    String sealed() {
      return file + '\n' + conversation + '\n' + until;
    }
  }

  /** For a file that was posted in the conversation. */
  public Address of(FileId file, String conversation) {
    var ends = Instant.ofEpochSecond(clock.instant().plus(GOOD_FOR).getEpochSecond());
    var asked = new Asked(file.value(), conversation, ends.getEpochSecond(), "");
    var path =
        "/api/files/%s?in=%s&until=%d&seal=%s"
            .formatted(
                asked.file(), conversation, asked.until(), seals.seal(PURPOSE, asked.sealed()));
    return new Address(path, ends);
  }

  /**
   * The file that an address names.
   *
   * @throws FileUnknown when the address was changed, or the file is not there
   * @throws FileAddressEnded when it was genuine and has ended
   */
  public StoredFile open(Asked asked) {
    if (!seals.isGenuine(PURPOSE, asked.sealed(), asked.seal())) {
      throw new FileUnknown();
    }
    if (clock.instant().isAfter(Instant.ofEpochSecond(asked.until()))) {
      throw new FileAddressEnded();
    }
    return files
        .find(new FileId(asked.file()))
        .filter(file -> file.isIn(asked.conversation()))
        .orElseThrow(FileUnknown::new);
  }
}
