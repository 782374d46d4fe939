package io.foyer.crmsync.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.calls.control.CallFixture;
import io.foyer.calls.entity.CallEndReason;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.crm.entity.ConversationField;
import io.foyer.platform.Database;
import java.time.Duration;
import java.util.EnumMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Event says of the calls of a conversation. */
@Tag("EV-4")
@Tag("VC-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class CallReportStoreTest {
  @Parameter Database database;

  private final CallReport report = new CallReport();
  private CallFixture calls;
  private ConversationId id;

  @BeforeEach
  void wire() {
    calls = new CallFixture(database);
    calls.talk.around.routed(KIM, ANA.rep(), BEN.rep());
    id = calls.talk.talking();
    report.desk = calls.desk;
  }

  @Test
  void tells_how_many_there_were_and_how_long_they_were_together() {
    call(Duration.ofSeconds(200));
    call(Duration.ofSeconds(100));

    var told = told();

    assertThat(told.sentence()).contains("2 web calls of 5 min 0 s together.");
    var fields = new EnumMap<ConversationField, String>(ConversationField.class);
    told.putInto(fields);
    assertThat(fields)
        .containsEntry(ConversationField.CALLS, "2")
        .containsEntry(ConversationField.CALL_SECONDS, "300");
  }

  @Test
  void ends_a_call_that_goes_on_with_the_conversation_whoever_hears_first_of_that_end() {
    calls.joined(ANA, id, "page_ana");
    calls.talk.clock.moveBy(Duration.ofSeconds(200));
    var ended = ended();
    assertThat(told(ended).sentence()).contains("Web call of 3 min 20 s.");

    var over = ended.conversation();
    calls.talk.commit(() -> calls.warden.conversationEnded(over, CallEndReason.CONVERSATION_OVER));
    assertThat(told(ended).sentence()).contains("Web call of 3 min 20 s.");
  }

  @Test
  void says_nothing_where_nobody_spoke() {
    assertThat(told().sentence()).isEmpty();
    var fields = new EnumMap<ConversationField, String>(ConversationField.class);
    CallReport.Calls.NONE.putInto(fields);
    assertThat(fields).isEmpty();
  }

  private void call(Duration length) {
    calls.joined(ANA, id, "page_ana");
    calls.talk.clock.moveBy(length);
    calls.talk.commit(() -> calls.desk.end(ANA, id, false));
    calls.talk.clock.moveBy(Duration.ofMinutes(1));
  }

  private CallReport.Calls told() {
    return told(ended());
  }

  private CallReport.Calls told(ConversationEnded ended) {
    return calls.talk.commit(() -> report.of(ended));
  }

  private ConversationEnded ended() {
    calls.talk.said(KIM, id, "m_end", "Bye");
    calls.talk.commit(() -> calls.talk.endings.end(KIM, id, null));
    return calls.talk.happened.stream()
        .filter(ConversationEnded.class::isInstance)
        .map(ConversationEnded.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
