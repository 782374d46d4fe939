package io.foyer.files.control.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FilesAway;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3BytesTest extends FileBytesContract {
  private FakeS3 store;

  @BeforeEach
  void start() throws IOException {
    store = new FakeS3();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Override
  FileBytes bytes() {
    return new S3Bytes(store.place(FakeS3.SECRET_KEY));
  }

  @Test
  void keeps_each_file_under_its_id_in_the_bucket() throws IOException {
    bytes().put(new FileId("file_1234567890"), draft(new byte[] {1}));

    assertThat(store.objects()).containsOnlyKeys("/foyer-files/files/file_1234567890");
  }

  @Test
  void is_refused_with_another_key() throws IOException {
    var draft = draft(new byte[] {1});
    var stranger = new S3Bytes(store.place("another"));

    assertThatThrownBy(() -> stranger.put(FileId.next(), draft)).isInstanceOf(FilesAway.class);
    assertThat(store.objects()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 307})
  void says_that_files_are_away_where_the_store_refuses(int status) throws IOException {
    store.trouble = status;
    assertAway();
  }

  @Test
  void says_that_files_are_away_where_the_store_does_not_answer() throws IOException {
    store.close();
    assertAway();
  }

  private void assertAway() throws IOException {
    var id = FileId.next();
    var draft = draft(new byte[] {1});
    assertThatThrownBy(() -> bytes().put(id, draft)).isInstanceOf(FilesAway.class);
    assertThatThrownBy(() -> bytes().open(id)).isInstanceOf(FilesAway.class);
    assertThatThrownBy(() -> bytes().delete(id)).isInstanceOf(FilesAway.class);
  }
}
