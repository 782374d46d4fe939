package io.foyer.files.control.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.NoRoomForFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderBytesTest extends FileBytesContract {
  @Override
  FileBytes bytes() {
    return new FolderBytes(folder.resolve("kept"));
  }

  @Test
  void takes_no_id_for_a_path() throws IOException {
    var outside = Files.writeString(folder.resolve("secret"), "secret");

    assertThatThrownBy(() -> bytes().open(new FileId("../secret")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bytes().delete(new FileId("../../secret")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(outside).exists();
  }

  @Test
  void says_that_there_is_no_room_where_nothing_can_be_written() throws IOException {
    var file = Files.createFile(folder.resolve("a-file-and-no-folder"));

    assertThatThrownBy(() -> new FolderBytes(file).put(FileId.next(), draft(new byte[] {1})))
        .isInstanceOf(NoRoomForFiles.class);
  }

  @Test
  void leaves_no_draft_behind() throws IOException {
    var draft = draft(new byte[] {1});
    bytes().put(FileId.next(), draft);

    assertThat(Path.of(draft.toString())).doesNotExist();
  }
}
