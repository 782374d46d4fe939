package io.foyer.crmsync.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.crm.CrmRecordsFixture;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.control.ApiBudgetFixture;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crmsync.entity.CallNotes;
import io.foyer.crmsync.entity.CallNotesTooLong;
import io.foyer.crmsync.entity.ConversationGoesOn;
import io.foyer.crmsync.entity.EventStanding;
import io.foyer.crmsync.entity.EventStanding.State;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How "Call notes" are kept, and how they come to the Event. */
@Tag("EV-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class CallNotesStoreTest {
  @Parameter Database database;

  private final InMemoryCrm crm = new InMemoryCrm();
  private final CallNotesDesk desk = new CallNotesDesk();
  private TalkFixture talk;
  private RelayFixture relay;
  private ConversationId id;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    relay = new RelayFixture(database, talk.clock).to(crm, ApiBudgetFixture.at(talk.clock));
    desk.em = database.em();
    desk.archive = talk.archive;
    desk.rights = talk.rights;
    desk.shelf = new OutboxShelf();
    desk.shelf.em = database.em();
    desk.outbox = PlatformFixture.outbox(database, talk.clock);
    desk.deliveries = new Deliveries();
    desk.clock = talk.clock;
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    id = talk.talking();
  }

  @Test
  void go_with_the_event_as_long_as_that_waits() {
    ended();
    assertThat(write("Wants a demo.").event()).isEqualTo(new EventStanding(State.WAITING, null));

    relay.sendDue();

    assertThat(crm.conversation(id.value()).orElseThrow().fields())
        .containsEntry(ConversationField.CALL_NOTES, "Wants a demo.")
        .containsEntry(ConversationField.TYPE, "Inbound");
    assertThat(relay.unsent()).isEmpty();
  }

  @Test
  void change_the_event_that_is_there_and_are_taken_back_by_none() {
    ended();
    relay.sendDue();
    var event = crm.activities(id.value()).get(0).id();
    assertThat(read().event()).isEqualTo(new EventStanding(State.WRITTEN, event));

    write("Wants a demo.");
    relay.sendDue();
    assertThat(crm.callNotes(event)).contains("Wants a demo.");

    write("");
    relay.sendDue();
    assertThat(crm.callNotes(event)).contains("");
  }

  @Test
  void are_kept_with_who_wrote_them_last() {
    ended();
    write("One");
    talk.commit(() -> desk.write(MAY, id, "  Two\u0000\nlines "));

    var notes = read().notes().orElseThrow();
    assertThat(notes.words()).isEqualTo("Two\nlines");
    assertThat(notes.by()).isEqualTo("May Ito");
    assertThat(notes.at()).isEqualTo(talk.clock.instant());
  }

  @Test
  void stay_here_where_the_crm_has_nobody_for_an_event() {
    endedUntold();

    assertThat(write("Anonymous.").event().state()).isEqualTo(State.NOBODY);
    assertThat(relay.unsent()).isEmpty();
    assertThat(read().notes().orElseThrow().words()).isEqualTo("Anonymous.");
  }

  @Test
  @Tag("EV-3")
  void wait_with_an_event_that_the_crm_refused() {
    ended();
    crm.failWith(new CrmRefused("REQUIRED_FIELD_MISSING", "no"));
    relay.sendDue();

    assertThat(write("Later.").event().state()).isEqualTo(State.PARKED);
  }

  @Test
  @Tag("SEC-1")
  void are_written_by_the_rep_and_those_who_oversee_alone() {
    ended();

    assertThat(read().mayWrite()).isTrue();
    assertThat(talk.commit(() -> desk.read(MAY, id)).mayWrite()).isTrue();
    assertThat(talk.commit(() -> desk.read(BEN, id)).mayWrite()).isFalse();
    assertThatThrownBy(() -> talk.commit(() -> desk.write(BEN, id, "Mine")))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  void are_refused_while_it_goes_on_and_where_they_do_not_fit() {
    assertThatThrownBy(() -> write("Early.")).isInstanceOf(ConversationGoesOn.class);

    ended();
    assertThatThrownBy(() -> write("x".repeat(CallNotes.LONGEST + 1)))
        .isInstanceOf(CallNotesTooLong.class);
    assertThat(write("x".repeat(CallNotes.LONGEST)).notes()).isPresent();
  }

  private void ended() {
    endedUntold();
    relay.add(
        CrmRecordsFixture.conversation(
            id.value(), CrmRecordsFixture.visitor(CrmRecordsFixture.KIM)));
  }

  private void endedUntold() {
    talk.said(KIM, id, "m_1", "Hello");
    talk.commit(() -> talk.endings.end(KIM, id, null));
  }

  private CallNotesDesk.Page write(String words) {
    return talk.commit(() -> desk.write(ANA, id, words));
  }

  private CallNotesDesk.Page read() {
    return talk.commit(() -> desk.read(ANA, id));
  }
}
