package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.entity.Ability.State;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("AI-1")
class KnowledgeTest {
  @TempDir Path folder;

  private final Knowledge knowledge = new Knowledge();
  private final FolderShelf files = new FolderShelf();
  private int started;

  @BeforeEach
  void wire() {
    files.folder = Optional.of(folder.toString());
    knowledge.shelves = List.of(files);
    knowledge.meanings = MeaningsFixture.off();
    knowledge.loops =
        new Loops() {
          @Override
          @SuppressWarnings("NullAway") // nobody wakes it: the test looks itself
          public Loop start(String name, Duration pause, Runnable step) {
            started++;
            return null;
          }
        };
  }

  @Test
  void begins_to_load_with_the_first_question_and_once() {
    assertThat(started).isZero();

    assertThat(knowledge.state()).isEqualTo(State.WARMING_UP);
    assertThat(knowledge.stateWithin(Duration.ZERO)).isEqualTo(State.WARMING_UP);

    assertThat(started).isEqualTo(1);
  }

  @Test
  void without_a_folder_nothing_is_started_and_it_says_so() {
    files.folder = Optional.empty();

    assertThat(knowledge.state()).isEqualTo(State.NO_KNOWLEDGE);
    assertThat(started).isZero();
  }

  @Test
  void reads_folders_in_the_folder_and_markdown_alone() throws IOException {
    write("a/b.md", "# Deep\n\nDeep words.");
    write("c.txt", "Other words.");
    look();

    assertThat(knowledge.state()).isEqualTo(State.READY);
    assertThat(index().size()).isEqualTo(1);
  }

  @Test
  void an_empty_folder_is_no_knowledge() {
    look();

    assertThat(knowledge.state()).isEqualTo(State.NO_KNOWLEDGE);
  }

  @Test
  void a_changed_file_is_read_anew_and_an_unchanged_folder_is_left_alone() throws IOException {
    write("a.md", "Old words.");
    look();
    var before = index();
    look();
    assertThat(index()).isSameAs(before);

    write("a.md", "New words, and a question.");
    look();

    assertThat(index().find("words?").get(0).passage().text()).startsWith("New");
  }

  @Test
  void a_folder_that_is_gone_is_broken_until_it_is_back() throws IOException {
    files.folder = Optional.of(folder.resolve("later").toString());
    look();
    assertThat(knowledge.state()).isEqualTo(State.BROKEN);

    write("later/a.md", "Words.");
    look();

    assertThat(knowledge.state()).isEqualTo(State.READY);
  }

  @Test
  @Tag("SEC-2")
  void bytes_that_are_no_text_and_links_out_of_the_folder_do_no_harm(@TempDir Path other)
      throws IOException {
    Files.write(folder.resolve("bad.md"), new byte[] {(byte) 0xff, 0, (byte) 0xfe, 'a'});
    Files.writeString(other.resolve("secret.md"), "A secret.");
    Files.createSymbolicLink(folder.resolve("link.md"), other.resolve("secret.md"));
    look();

    assertThat(knowledge.state()).isEqualTo(State.READY);
    assertThat(index().find("secret?")).isEmpty();
  }

  private void look() {
    knowledge.state();
    knowledge.look();
  }

  private PassageIndex index() {
    return knowledge.index().orElseThrow();
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    // Two writes within one tick of the file system's clock would look like one.
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(text.hashCode())));
  }
}
