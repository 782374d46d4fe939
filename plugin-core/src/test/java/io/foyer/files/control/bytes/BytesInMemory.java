package io.foyer.files.control.bytes;

import io.foyer.files.entity.FileId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the bytes of files for one test. */
public final class BytesInMemory implements FileBytes {
  private final Map<FileId, byte[]> kept = new ConcurrentHashMap<>();

  public void put(FileId id, byte[] bytes) {
    kept.put(id, bytes);
  }

  public boolean has(FileId id) {
    return kept.containsKey(id);
  }

  @Override
  public void put(FileId id, Path draft) {
    try {
      put(id, Files.readAllBytes(draft));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<InputStream> open(FileId id) {
    return Optional.ofNullable(kept.get(id)).map(ByteArrayInputStream::new);
  }

  @Override
  public void delete(FileId id) {
    kept.remove(id);
  }
}
