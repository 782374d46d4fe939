package io.foyer.files.control.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.files.entity.FileId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place for the bytes of files keeps to. */
@Tag("CV-8")
abstract class FileBytesContract {
  @TempDir Path folder;

  abstract FileBytes bytes();

  @Test
  void gives_what_was_put() throws IOException {
    var id = FileId.next();
    var content = content(3_000_000);
    bytes().put(id, draft(content));

    assertThat(read(id)).isEqualTo(content);
  }

  @Test
  void gives_a_single_byte() throws IOException {
    var id = FileId.next();
    bytes().put(id, draft(new byte[] {0}));

    assertThat(read(id)).isEqualTo(new byte[] {0});
  }

  @Test
  void has_nothing_that_was_not_put() throws IOException {
    assertThat(read(FileId.next())).isNull();
  }

  @Test
  void keeps_what_was_put_last() throws IOException {
    var id = FileId.next();
    bytes().put(id, draft("first".getBytes(StandardCharsets.UTF_8)));
    bytes().put(id, draft("second".getBytes(StandardCharsets.UTF_8)));

    assertThat(read(id)).asString().isEqualTo("second");
  }

  @Test
  void forgets_what_is_deleted_and_deletes_it_twice() throws IOException {
    var id = FileId.next();
    var other = FileId.next();
    bytes().put(id, draft(content(10)));
    bytes().put(other, draft(content(10)));

    bytes().delete(id);
    bytes().delete(id);

    assertThat(read(id)).isNull();
    assertThat(read(other)).hasSize(10);
  }

  Path draft(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "draft", null), content);
  }

  private byte @Nullable [] read(FileId id) throws IOException {
    var found = bytes().open(id);
    if (found.isEmpty()) {
      return null;
    }
    try (var in = found.get()) {
      return in.readAllBytes();
    }
  }

  private static byte[] content(int length) {
    var content = new byte[length];
    new Random(7).nextBytes(content);
    return content;
  }
}
