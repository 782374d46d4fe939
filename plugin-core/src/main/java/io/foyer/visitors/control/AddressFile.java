package io.foyer.visitors.control;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that tells something of each internet address, in the format of MaxMind.
 *
 * <p>Files come in two shapes, flat and nested; both are read. What cannot be read is not known:
 * nobody is turned away for it.
 */
final class AddressFile {
  private static final Logger LOG = System.getLogger(AddressFile.class.getName());

  private final Reader reader;

  private AddressFile(Reader reader) {
    this.reader = reader;
  }

  /** An operator's own file. */
  static Optional<AddressFile> at(String path) {
    try {
      return Optional.of(new AddressFile(mapped(new File(path))));
    } catch (IOException unreadable) {
      LOG.log(Level.WARNING, "file of internet addresses could not be read path=" + path);
      return Optional.empty();
    }
  }

  private static Reader mapped(File file) throws IOException {
    return new Reader(file, Reader.FileMode.MEMORY_MAPPED, new CHMCache());
  }

  /** One that came with this program; empty where there is none. */
  static Optional<AddressFile> within(String resource) {
    try (InputStream file = AddressFile.class.getResourceAsStream(resource)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new AddressFile(new Reader(file, new CHMCache())));
    } catch (IOException unreadable) {
      LOG.log(Level.WARNING, "resource could not be read name=" + resource, unreadable);
      return Optional.empty();
    }
  }

  /** When it was made. */
  Instant madeAt() {
    return reader.getMetadata().getBuildDate().toInstant();
  }

  /** What it says of the address; nothing where it says nothing. */
  Map<?, ?> of(InetAddress address) {
    try {
      Map<?, ?> found = reader.get(address, Map.class);
      return found == null ? Map.of() : found;
    } catch (IOException | RuntimeException broken) {
      LOG.log(Level.DEBUG, "an internet address could not be looked up", broken);
      return Map.of();
    }
  }

  /** The value at the end of the path; null where there is none. */
  static @Nullable Object value(Map<?, ?> found, String... path) {
    Object value = found;
    for (String step : path) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }
}
