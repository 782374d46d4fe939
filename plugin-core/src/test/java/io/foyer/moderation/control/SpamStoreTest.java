package io.foyer.moderation.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rep called spam. */
@Tag("AP-5")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class SpamStoreTest {
  @Parameter Database database;

  @Test
  void spam_comes_to_support_with_its_conversation_and_shuts_nobody_out() {
    var moderation = new ModerationFixture(database);
    var talk = moderation.talk;
    talk.around.routed(KIM, ANA.rep());
    var id = talk.talking();
    var desk = new SpamDesk();
    desk.reports = moderation.reports;
    desk.audit = PlatformFixture.auditLog(database, talk.clock);
    desk.clock = talk.clock;

    var over = talk.now(id);
    talk.commit(() -> desk.report(ANA, over, "Spam"));

    assertThat(moderation.open())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.words()).contains("Spam");
              assertThat(report.by()).isEqualTo("Ana Novak");
              assertThat(report.conversation()).contains(id);
            });
    moderation.blocks.read();
    assertThat(moderation.blocks.shutOut(KIM.visitor())).isFalse();
  }
}
