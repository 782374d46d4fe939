package io.foyer.files.control;

import io.foyer.files.entity.refusal.FileCutShort;
import io.foyer.files.entity.refusal.FileEmpty;
import io.foyer.files.entity.refusal.FileTooLarge;
import io.foyer.files.entity.refusal.NoRoomForFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** What came in whole: how many bytes, and their SHA-256. */
record Received(long bytes, String sha256) {
  private static final int CHUNK = 64 * 1024;

  /** 10 MB by a modem's 400 kbit/s, and as much again; who sends a byte now and then is cut off. */
  private static final Duration LONGEST = Duration.ofMinutes(7);

  /**
   * Reads a stream into a file, never more than so much of it.
   *
   * @throws FileTooLarge as soon as one byte more comes
   * @throws FileCutShort when the sender fell silent or took too long
   * @throws NoRoomForFiles when the disk is full
   */
  static Received of(InputStream sent, Path into, long most, Clock clock) {
    var until = clock.instant().plus(LONGEST);
    var digest = digest();
    try (OutputStream out = Files.newOutputStream(into)) {
      var bytes = copy(new Source(sent, most, until, clock), out, digest);
      return new Received(bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException full) {
      throw new NoRoomForFiles();
    }
  }

  /**
   * Reads twice as much as is taken and keeps nothing: a browser hears why only after it has sent.
   */
  static void forget(InputStream sent, long most, Clock clock) {
    var source = new Source(sent, most, clock.instant().plus(LONGEST), clock);
    var buffer = new byte[CHUNK];
    try {
      for (var left = 2 * most; left > 0; ) {
        var read = source.read(buffer);
        left = read < 0 ? 0 : left - read;
      }
    } catch (FileCutShort gone) {
      // nobody is there to hear
    }
  }

  private static long copy(Source source, OutputStream out, MessageDigest digest)
      throws IOException {
    var buffer = new byte[CHUNK];
    var bytes = 0L;
    for (var read = source.read(buffer); read >= 0; read = source.read(buffer)) {
      bytes += read;
      if (bytes > source.most()) {
        throw new FileTooLarge(source.most());
      }
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
    if (bytes == 0) {
      throw new FileEmpty();
    }
    return bytes;
  }

  /** What fails here is the sender's; what fails at the file is the disk's. */
  private record Source(InputStream sent, long most, Instant until, Clock clock) {
    int read(byte[] buffer) {
      if (clock.instant().isAfter(until)) {
        throw new FileCutShort();
      }
      try {
        return sent.read(buffer);
      } catch (IOException gone) {
        throw new FileCutShort();
      }
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
