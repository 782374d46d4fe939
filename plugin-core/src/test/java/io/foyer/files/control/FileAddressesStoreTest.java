package io.foyer.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.conversations.control.TalkFixture;
import io.foyer.files.control.FileAddresses.Asked;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FileAddressEnded;
import io.foyer.files.entity.refusal.FileUnknown;
import io.foyer.platform.Databases;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CV-8")
@Tag("SEC-1")
class FileAddressesStoreTest {
  private static final Pattern PATH =
      Pattern.compile("/api/files/(file_\\w{20})\\?in=(\\w+)&until=(\\d+)&seal=([\\w.-]+)");

  private TalkFixture talk;
  private FilesFixture on;
  private FileId file;
  private Asked asked;

  @BeforeEach
  void a_file_was_posted() {
    talk = new TalkFixture(Databases.h2());
    on = talk.files;
    talk.around.routed(TalkFixture.KIM, TalkFixture.ANA.rep());
    var conversation = talk.talking();
    file = on.uploaded("vis_kim");
    talk.database.inTx(() -> on.sent.post(file, "vis_kim", conversation.value()));
    asked = read(on.addresses.of(file, conversation.value()).path());
  }

  @Test
  void opens_the_file_that_it_names() {
    assertThat(open(asked)).isEqualTo(file);
  }

  @Test
  void is_good_for_ten_minutes() {
    talk.clock.moveBy(Duration.ofMinutes(10));
    assertThat(open(asked)).isEqualTo(file);

    talk.clock.moveBy(Duration.ofSeconds(1));
    assertThatThrownBy(() -> open(asked)).isInstanceOf(FileAddressEnded.class);
  }

  @Test
  void opens_nothing_once_it_was_changed() {
    var other = on.uploaded("vis_kim");
    assertUnknown(new Asked(other.value(), asked.conversation(), asked.until(), asked.seal()));
    assertUnknown(new Asked(asked.file(), "cnv_other", asked.until(), asked.seal()));
    assertUnknown(
        new Asked(asked.file(), asked.conversation(), asked.until() + 3_600, asked.seal()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "key_unknown.AAAA", "key_unknown."})
  void opens_nothing_by_a_seal_that_is_none(String seal) {
    assertUnknown(new Asked(asked.file(), asked.conversation(), asked.until(), seal));
  }

  @Test
  void opens_nothing_by_half_a_seal() {
    var half = asked.seal().substring(0, asked.seal().length() - 1);
    assertUnknown(new Asked(asked.file(), asked.conversation(), asked.until(), half));
  }

  @Test
  void opens_nothing_that_was_not_posted_there() {
    var unposted = on.uploaded("vis_kim");
    assertUnknown(read(on.addresses.of(unposted, asked.conversation()).path()));
  }

  private void assertUnknown(Asked changed) {
    assertThatThrownBy(() -> open(changed)).isInstanceOf(FileUnknown.class);
  }

  private FileId open(Asked what) {
    return talk.database.inTx(() -> on.addresses.open(what).id());
  }

  private static Asked read(String path) {
    var parts = PATH.matcher(path);
    assertThat(parts.matches()).as(path).isTrue();
    return new Asked(
        parts.group(1), parts.group(2), Long.parseLong(parts.group(3)), parts.group(4));
  }
}
