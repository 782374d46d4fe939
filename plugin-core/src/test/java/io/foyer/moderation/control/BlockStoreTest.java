package io.foyer.moderation.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.control.AccessFixture;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.moderation.entity.refusal.VisitorUnknown;
import io.foyer.platform.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A rep shuts a visitor out. */
@Tag("BL-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class BlockStoreTest {
  private static final String SHOP = "https://shop.example";

  @Parameter Database database;

  private ModerationFixture moderation;
  private TalkFixture talk;

  @BeforeEach
  void wire() {
    moderation = new ModerationFixture(database);
    talk = moderation.talk;
    talk.around.routed(KIM, ANA.rep());
  }

  @Test
  void what_they_talked_is_over_and_no_token_of_that_browser_counts_any_more() {
    var tokens = AccessFixture.visitorTokens(moderation.blocks, talk.clock);
    var issued = tokens.issue(KIM.visitor(), TalkFixture.SITE, SHOP);
    var id = talk.talking();

    moderation.block(ANA, KIM);

    assertThat(talk.now(id).endReason()).isEqualTo(EndReason.BLOCKED);
    assertThatThrownBy(() -> tokens.verify(issued.token(), SHOP))
        .isInstanceOf(VisitorBlocked.class);
    assertThatThrownBy(() -> tokens.verifyRefresh(issued.refresh(), SHOP))
        .isInstanceOf(VisitorBlocked.class);
    assertThat(talk.audited()).contains("005ana visitor.blocked vis_kim");
  }

  @Test
  void blocking_twice_is_blocking_once() {
    var id = talk.talking();

    moderation.block(ANA, KIM);
    moderation.block(ANA, KIM);

    assertThat(database.inTx(moderation.support::blocks)).hasSize(1);
    assertThat(talk.log(id)).hasSize(3);
  }

  @Test
  @Tag("SEC-1")
  void only_who_has_it_or_oversees_blocks_while_they_talk() {
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    var id = talk.talking();

    assertThatThrownBy(() -> moderation.block(BEN, KIM)).isInstanceOf(NotYourConversation.class);
    assertThat(talk.now(id).isLive()).isTrue();
    assertThat(moderation.blocks.shutOut(KIM.visitor())).isFalse();

    moderation.block(MAY, KIM);
    assertThat(talk.now(id).isLive()).isFalse();
  }

  @Test
  @Tag("SEC-1")
  void who_talks_with_nobody_is_blocked_by_who_may_meet_it() {
    assertThatThrownBy(() -> moderation.block(BEN, KIM)).isInstanceOf(NotYourConversation.class);

    moderation.block(ANA, KIM);

    assertThat(moderation.blocks.shutOut(KIM.visitor())).isTrue();
  }

  @Test
  void one_that_waits_is_blocked_by_any_rep_it_waits_for() {
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    var id = talk.asked(KIM, "open-1").id();

    moderation.block(BEN, KIM);

    assertThat(talk.now(id).endReason()).isEqualTo(EndReason.BLOCKED);
  }

  @Test
  @Tag("SEC-1")
  void nobody_is_blocked_who_was_never_here() {
    assertThatThrownBy(() -> moderation.block(MAY, TalkFixture.visitor("x".repeat(300))))
        .isInstanceOf(VisitorUnknown.class);
    assertThat(database.inTx(moderation.support::blocks)).isEmpty();
  }

  @Test
  @Tag("BL-2")
  void words_that_are_too_long_are_cut_between_letters() {
    moderation.report(ANA, KIM, "a" + "😀".repeat(1_500));

    assertThat(moderation.open().get(0).words().orElseThrow()).hasSize(1_999).endsWith("😀");
  }
}
