package io.foyer.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the way before anything is started. */
final class StartChecks {
  private StartChecks() {}

  static void portIsFree(String key, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException taken) {
      throw new CannotStart(
          "foyer cannot start: port %d is taken: stop the program that uses it, or choose another with -D%s=%d"
              .formatted(port, key, port + 10));
    }
  }

  /** A port that nobody uses, for what nobody has to know by its number. */
  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new CannotStart("foyer cannot start: this machine has no free port");
    }
  }

  /** Takes the data folder for this program; the lock ends with it, also when it is killed. */
  static FileLock take(Path data) {
    try {
      Files.createDirectories(data);
      var channel =
          FileChannel.open(
              data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return held(data, tryLock(channel));
    } catch (IOException unwritable) {
      throw new CannotStart(
          "foyer cannot start: the data folder %s cannot be written: give this user the right to write there, or"
                  .formatted(data)
              + " choose another with -Dfoyer.data=FOLDER");
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldHere) {
      return null;
    }
  }

  private static FileLock held(Path data, @Nullable FileLock lock) {
    if (lock == null) {
      throw new CannotStart(
          "foyer cannot start: the data folder %s is used by another Foyer: stop that one, or choose another folder"
                  .formatted(data)
              + " with -Dfoyer.data=FOLDER");
    }
    return lock;
  }
}
