package io.foyer.moderation.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.moderation.control.ModerationFixture.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.Block;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FileUnknown;
import io.foyer.moderation.entity.refusal.AddressesOfProxy;
import io.foyer.moderation.entity.refusal.AddressesTooMany;
import io.foyer.moderation.entity.refusal.AddressesUnusable;
import io.foyer.moderation.entity.refusal.EndIsOver;
import io.foyer.platform.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What reps report, and what support makes of it. */
@Tag("BL-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class SupportStoreTest {
  @Parameter Database database;

  private ModerationFixture moderation;
  private TalkFixture talk;
  private ConversationId id;
  private FileId picture;

  @BeforeEach
  void reported() {
    moderation = new ModerationFixture(database);
    talk = moderation.talk;
    talk.around.routed(KIM, ANA.rep());
    id = talk.talking();
    talk.said(KIM, id, "m1", "Something nasty");
    picture = talk.files.uploaded("vis_kim");
    talk.posted(KIM, id, "m2", picture);
    moderation.report(ANA, KIM, " insults\u0000 \n");
  }

  @Test
  @Tag("PR-4")
  void support_reads_who_reported_whom_and_the_transcript_and_that_is_noted() {
    var report = moderation.open().get(0);

    assertThat(report.words()).contains("insults");
    assertThat(report.by()).isEqualTo("Ana Novak");
    assertThat(report.conversation()).contains(id);
    var log = talk.commit(() -> moderation.support.transcript(SAM, report.id()));
    assertThat(log).anyMatch(entry -> entry.text().filter("Something nasty"::equals).isPresent());
    assertThat(talk.audited())
        .contains("005sam conversation.read-for-support " + id.value())
        .contains("005ana visitor.reported " + report.id());
  }

  @Test
  @Tag("CV-8")
  @Tag("PR-4")
  void support_reads_the_files_of_that_conversation_alone_and_that_is_noted() {
    var report = moderation.open().get(0).id();
    var elsewhere = talk.files.uploaded("vis_kim");

    var address = talk.commit(() -> moderation.support.file(SAM, report, picture));
    assertThat(address.path()).contains(picture.value());
    assertThat(talk.audited()).contains("005sam file.read-for-support " + picture.value());
    assertThatThrownBy(() -> talk.commit(() -> moderation.support.file(SAM, report, elsewhere)))
        .isInstanceOf(FileUnknown.class);
  }

  @Test
  void where_the_visitor_came_from_is_noted_once() {
    noteAddress("203.0.113.7");
    noteAddress("203.0.113.8");

    assertThat(moderation.open().get(0).address()).contains("203.0.113.7");
  }

  @Test
  void dismissed_it_is_done_with_and_the_browser_stays_out_until_it_is_let_in_again() {
    var report = moderation.open().get(0).id();
    talk.commit(() -> moderation.support.close(SAM, report));

    assertThat(moderation.open()).isEmpty();
    assertThat(moderation.blocks.shutOut(KIM.visitor())).isTrue();

    var block = blocks().get(0).id();
    talk.commit(() -> moderation.support.lift(SAM, block));
    talk.commit(() -> moderation.support.lift(SAM, block));
    moderation.blocks.read();
    assertThat(moderation.blocks.shutOut(KIM.visitor())).isFalse();
  }

  @Test
  void a_network_is_shut_out_until_its_end_and_the_report_is_done_with() {
    var report = moderation.open().get(0).id();
    var end = talk.clock.instant().plus(Duration.ofDays(1));

    talk.commit(() -> moderation.support.blockAddresses(SAM, "203.0.113.7/24", end, report));
    moderation.blocks.read();

    assertThat(moderation.open()).isEmpty();
    assertThat(moderation.blocks.shutOut("203.0.113.250")).isTrue();
    assertThat(moderation.blocks.shutOut("203.0.114.1")).isFalse();
    assertThat(moderation.blocks.shutOut("no address")).isFalse();
    talk.clock.moveBy(Duration.ofDays(1));
    assertThat(moderation.blocks.shutOut("203.0.113.250")).isFalse();
    assertThat(blocks()).extracting(block -> block.addresses().isPresent()).containsOnly(false);
  }

  @Test
  void an_address_of_ipv6_stands_for_the_machine_that_has_all_of_its_network() {
    blockAddresses("2001:db8:0:5:9::1", null);
    moderation.blocks.read();

    assertThat(moderation.blocks.shutOut("2001:db8:0:5::/64")).isTrue();
    assertThat(moderation.blocks.shutOut("2001:db8:0:6::/64")).isFalse();
  }

  @Test
  @Tag("SEC-1")
  void what_would_shut_out_nobody_or_everybody_is_refused() {
    for (var typed : List.of("somewhere", "203.0.113.7/40", "http://203.0.113.7")) {
      assertThatThrownBy(() -> blockAddresses(typed, null)).isInstanceOf(AddressesUnusable.class);
    }
    for (var typed : List.of("0.0.0.0/0", "203.0.0.0/15", "2000::/3")) {
      assertThatThrownBy(() -> blockAddresses(typed, null)).isInstanceOf(AddressesTooMany.class);
    }
    assertThatThrownBy(() -> blockAddresses("198.51.100.0/24", null))
        .isInstanceOf(AddressesOfProxy.class);
    assertThatThrownBy(() -> blockAddresses("203.0.113.7", talk.clock.instant()))
        .isInstanceOf(EndIsOver.class);
    assertThat(blocks()).hasSize(1);
  }

  private void blockAddresses(String typed, @Nullable Instant until) {
    talk.commit(() -> moderation.support.blockAddresses(SAM, typed, until, null));
  }

  private void noteAddress(String address) {
    talk.commit(() -> moderation.reports.noteAddress(KIM.visitor(), address));
  }

  private List<Block> blocks() {
    return database.inTx(moderation.support::blocks);
  }
}
