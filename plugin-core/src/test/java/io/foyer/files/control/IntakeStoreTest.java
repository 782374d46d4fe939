package io.foyer.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.conversations.control.TalkFixture;
import io.foyer.files.control.IntakeFixture.Verdict;
import io.foyer.files.control.bytes.FileBytes;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.Picture;
import io.foyer.files.entity.refusal.FileCutShort;
import io.foyer.files.entity.refusal.FileEmpty;
import io.foyer.files.entity.refusal.FileInfected;
import io.foyer.files.entity.refusal.FileKindRefused;
import io.foyer.files.entity.refusal.FileTooLarge;
import io.foyer.files.entity.refusal.FileUnchecked;
import io.foyer.files.entity.refusal.FilesAway;
import io.foyer.files.entity.refusal.FilesOff;
import io.foyer.files.entity.refusal.NoRoomForFiles;
import io.foyer.platform.Databases;
import io.foyer.platform.MovedClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in, and what does not. */
@Tag("CV-8")
class IntakeStoreTest {
  private static final byte[] PICTURE = Contents.picture("png", 640, 480);

  @TempDir Path folder;

  private final MovedClock clock = MovedClock.atNoon();
  private IntakeFixture on;

  @BeforeEach
  void begin() {
    on = new IntakeFixture(new TalkFixture(Databases.h2()).database, clock, folder);
    Databases.h2().empty("audit_entries");
  }

  @AfterEach
  void leaves_no_draft() {
    assertThat(on.drafts()).isEmpty();
  }

  @Test
  void keeps_what_came_whole() throws IOException {
    var file = on.intake.take(on.sent("../plan.png", PICTURE));

    assertThat(file.name()).isEqualTo("plan.png");
    assertThat(file.mediaType()).isEqualTo("image/png");
    assertThat(file.bytes()).isEqualTo(PICTURE.length);
    assertThat(file.sha256()).hasSize(64);
    assertThat(file.picture()).contains(new Picture(640, 480));
    assertThat(file.isPosted()).isFalse();
    assertThat(on.files.bytes.open(file.id()).orElseThrow().readAllBytes()).isEqualTo(PICTURE);
    assertThat(on.files.now(file.id()).words()).isEqualTo(file.words());
  }

  @Test
  void takes_what_did_not_say_how_long_it_is() {
    var sent = new Intake.Sent("vis_kim", "plan.png", -1, new ByteArrayInputStream(PICTURE));

    assertThat(on.intake.take(sent).bytes()).isEqualTo(PICTURE.length);
  }

  @Test
  void takes_nothing_where_files_are_off() {
    on.settings.mostBytes = 0;

    assertRefused(FilesOff.class, on.sent("plan.png", PICTURE));
  }

  @Test
  void keeps_nothing_of_what_says_that_it_is_too_large() {
    on.settings.mostBytes = 100;
    var sent = new Intake.Sent("vis_kim", "plan.png", 101, new Broken());

    assertRefused(FileTooLarge.class, sent);
  }

  @Test
  void stops_reading_at_the_limit_whatever_was_said() {
    on.settings.mostBytes = PICTURE.length - 1L;
    var sent = new Intake.Sent("vis_kim", "plan.png", -1, new ByteArrayInputStream(PICTURE));

    assertRefused(FileTooLarge.class, sent);
    on.settings.mostBytes = PICTURE.length;
    assertThat(on.intake.take(on.sent("plan.png", PICTURE)).bytes()).isEqualTo(PICTURE.length);
  }

  @Test
  void refuses_what_is_empty() {
    assertRefused(FileEmpty.class, on.sent("plan.png", new byte[0]));
  }

  @Test
  void lets_a_sender_go_on_after_files_that_were_refused() {
    for (int n = 0; n <= Landing.OF_SENDER; n++) {
      assertRefused(FileEmpty.class, on.sent("plan.png", new byte[0]));
    }
    assertThat(on.intake.take(on.sent("plan.png", PICTURE)).bytes()).isEqualTo(PICTURE.length);
  }

  @Test
  void refuses_what_was_cut_in_the_middle() {
    var half = new SequenceInputStream(new ByteArrayInputStream(PICTURE), new Broken());
    assertRefused(FileCutShort.class, new Intake.Sent("vis_kim", "plan.png", -1, half));

    var less = new ByteArrayInputStream(PICTURE);
    var sent = new Intake.Sent("vis_kim", "plan.png", PICTURE.length + 1L, less);
    assertRefused(FileCutShort.class, sent);
  }

  @Test
  void cuts_off_who_sends_a_byte_now_and_then() {
    var slow =
        new InputStream() {
          @Override
          public int read() {
            clock.moveBy(Duration.ofSeconds(30));
            return 1;
          }

          @Override
          public int read(byte[] into, int from, int most) {
            into[from] = (byte) read();
            return 1;
          }
        };

    assertRefused(FileCutShort.class, new Intake.Sent("vis_kim", "plan.png", -1, slow));
  }

  @Test
  void refuses_what_it_is_not() {
    assertRefused(FileKindRefused.class, on.sent("plan.png", Contents.zip("a.txt")));
  }

  @Test
  void takes_nothing_while_the_disk_is_nearly_full() {
    on.free = 1_000_000;

    assertRefused(NoRoomForFiles.class, on.sent("plan.png", PICTURE));
  }

  @Test
  void says_that_there_is_no_room_when_the_disk_fills_up_meanwhile() {
    var full = Path.of("/dev/full");
    var content = new ByteArrayInputStream(PICTURE);

    assertThatThrownBy(() -> Received.of(content, full, 10_000_000, clock))
        .isInstanceOf(NoRoomForFiles.class);
  }

  @Test
  void takes_nothing_in_which_a_virus_was_found_and_notes_it() {
    on.verdict = Verdict.INFECTED;

    assertRefused(FileInfected.class, on.sent("plan.png", PICTURE));
    assertThat(count("audit_entries where who = 'vis_kim' and action = 'file.infected'"))
        .isEqualTo(1);
  }

  @Test
  void takes_nothing_that_could_not_be_checked() {
    on.verdict = Verdict.AWAY;

    assertRefused(FileUnchecked.class, on.sent("plan.png", PICTURE));
  }

  static Stream<RuntimeException> troubles() {
    return Stream.of(new NoRoomForFiles(), new FilesAway());
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void leaves_nothing_behind_where_the_bytes_cannot_be_kept(RuntimeException trouble) {
    on.intake.bytes = new KeepsNothing(trouble);

    assertThatThrownBy(() -> on.intake.take(on.sent("plan.png", PICTURE))).isSameAs(trouble);
    assertThat(count("files")).isZero();
    assertThat(count("deadlines where kind = 'file.unposted'")).isZero();
  }

  private void assertRefused(Class<? extends Throwable> refusal, Intake.Sent sent) {
    assertThatThrownBy(() -> on.intake.take(sent)).isInstanceOf(refusal);
    assertThat(count("files")).isZero();
  }

  private static long count(String rows) {
    var database = Databases.h2();
    var question = "select count(*) from " + rows;
    return database.inTx(
        () -> ((Number) database.em().createNativeQuery(question).getSingleResult()).longValue());
  }

  /** A connection that is gone. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      return read();
    }
  }

  /** A place in trouble. */
  private record KeepsNothing(RuntimeException why) implements FileBytes {
    @Override
    public void put(FileId id, Path draft) {
      throw why;
    }

    @Override
    public Optional<InputStream> open(FileId id) {
      throw why;
    }

    @Override
    public void delete(FileId id) {
      // nothing is there
    }
  }
}
