package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ADA;
import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.conversations.entity.refusal.PersonNotOffered;
import io.foyer.files.control.SentFiles;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.Picture;
import io.foyer.files.entity.StoredFile;
import io.foyer.files.entity.refusal.FileUnknown;
import io.foyer.platform.Database;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in conversations, on both databases. */
@Tag("CV-8")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class FilesStoreTest {
  @Parameter Database database;

  private TalkFixture talk;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    database.empty("audit_entries");
    talk.around.routed(KIM, ANA.rep());
  }

  @Test
  void puts_a_file_into_the_log_as_a_message() {
    var id = talk.talking();
    var file = talk.files.uploaded("vis_kim");
    var entry = talk.posted(KIM, id, "m1", file);

    assertThat(entry.kind()).isEqualTo(EntryKind.MESSAGE);
    assertThat(entry.seq()).isEqualTo(3);
    var read = talk.log(id).get(2);
    assertThat(read.text()).contains("plan.png (1.2 MB)");
    assertThat(read.pieces()).isEmpty();
    assertThat(read.file().map(StoredFile::id)).contains(file);
    assertThat(read.file().flatMap(StoredFile::picture)).contains(new Picture(640, 480));
    assertThat(read.clientId()).contains("m1");
    assertThat(talk.happened.get(talk.happened.size() - 1).entries())
        .extracting(one -> one.file().orElseThrow().id())
        .containsExactly(file);
  }

  @Test
  void lets_a_rep_send_one_too() {
    var id = talk.talking();
    var file = talk.files.uploaded(ANA.rep().value());

    assertThat(talk.posted(ANA, id, "m1", file).author().name()).isEqualTo("Ana Novak");
  }

  @Test
  @Tag("CV-3")
  void gives_the_first_answer_to_a_file_that_is_sent_again() {
    var id = talk.talking();
    var file = talk.files.uploaded("vis_kim");
    var first = talk.posted(KIM, id, "m1", file);

    assertThat(talk.posted(KIM, id, "m1", file).seq()).isEqualTo(first.seq());
    assertThat(talk.log(id)).hasSize(3);
  }

  @Test
  void refuses_another_file_or_words_under_the_same_id() {
    var id = talk.talking();
    talk.posted(KIM, id, "m1", talk.files.uploaded("vis_kim"));
    var other = talk.files.uploaded("vis_kim");

    assertThatThrownBy(() -> talk.posted(KIM, id, "m1", other)).isInstanceOf(ClientIdReused.class);
    assertThatThrownBy(() -> talk.said(KIM, id, "m1", "plan.png (1.2 MB)"))
        .isInstanceOf(ClientIdReused.class);
    assertThat(talk.files.now(other).isPosted()).isFalse();
  }

  @Test
  void sends_each_file_once() {
    var id = talk.talking();
    var file = talk.files.uploaded("vis_kim");
    talk.posted(KIM, id, "m1", file);

    assertThatThrownBy(() -> talk.posted(KIM, id, "m2", file)).isInstanceOf(FileUnknown.class);
    assertThat(talk.log(id)).hasSize(3);
    assertThat(talk.now(id).lastSeq()).isEqualTo(3);
  }

  @Test
  @Tag("SEC-2")
  void sends_nobody_elses_file() {
    var id = talk.talking();
    var jonas = talk.files.uploaded("vis_jonas");

    assertThatThrownBy(() -> talk.posted(KIM, id, "m1", jonas)).isInstanceOf(FileUnknown.class);
    assertThatThrownBy(() -> talk.posted(ANA, id, "m2", jonas)).isInstanceOf(FileUnknown.class);
    assertThatThrownBy(() -> talk.posted(KIM, id, "m3", new FileId("file_unknown")))
        .isInstanceOf(FileUnknown.class);
    assertThat(talk.log(id)).hasSize(2);
  }

  @Test
  @Tag("CV-1")
  void opens_a_conversation_with_a_file_once() {
    var file = talk.files.uploaded("vis_kim");
    var opened = opened(KIM, "open-1", file);
    var again = opened(KIM, "open-1", file);

    assertThat(again.id()).isEqualTo(opened.id());
    assertThat(talk.log(opened.id()))
        .extracting(Entry::kind)
        .containsExactly(EntryKind.REQUESTED, EntryKind.MESSAGE);
    assertThat(talk.files.now(file).isIn(opened.id().value())).isTrue();
    assertThatThrownBy(() -> talk.asked(KIM, "open-1", "Hello")).isInstanceOf(ClientIdReused.class);
  }

  @Test
  void deletes_what_was_never_posted_and_nothing_else() {
    var id = talk.talking();
    var posted = talk.files.uploaded("vis_kim");
    var left = talk.files.uploaded("vis_kim");
    talk.posted(KIM, id, "m1", posted);
    assertThat(deadlines()).isEqualTo(1);

    database.inTx(() -> talk.files.sent.dropUnposted(left));
    database.inTx(() -> talk.files.sent.dropUnposted(left));
    database.inTx(() -> talk.files.sent.dropUnposted(posted));

    assertThat(database.inTx(() -> talk.files.sent.find(left))).isEmpty();
    assertThat(talk.files.bytes.has(left)).isFalse();
    assertThat(talk.files.bytes.has(posted)).isTrue();
    assertThat(talk.log(id)).hasSize(3);
    assertThat(deadlines()).isZero();
  }

  @Test
  void lets_those_upload_who_may_say_something() {
    talk.commit(() -> talk.fileDesk.admit(KIM));
    talk.around.qualifications.unqualified.add(JONAS.visitor());
    assertThatThrownBy(() -> talk.commit(() -> talk.fileDesk.admit(JONAS)))
        .isInstanceOf(PersonNotOffered.class);

    var id = talk.talking();
    talk.commit(() -> talk.fileDesk.admit(ANA, id));
    talk.around.qualifications.unqualified.add(KIM.visitor());
    talk.commit(() -> talk.fileDesk.admit(KIM));
    assertThatThrownBy(() -> talk.commit(() -> talk.fileDesk.admit(BEN, id)))
        .isInstanceOf(NotYourConversation.class);

    talk.commit(() -> talk.endings.end(KIM, id, null));
    assertThatThrownBy(() -> talk.commit(() -> talk.fileDesk.admit(ANA, id)))
        .isInstanceOf(ConversationIsOver.class);
    assertThatThrownBy(() -> talk.commit(() -> talk.fileDesk.admit(KIM)))
        .isInstanceOf(PersonNotOffered.class);
  }

  @Test
  @Tag("SEC-2")
  void gives_addresses_to_those_who_may_read() {
    var id = talk.talking();
    var file = talk.files.uploaded("vis_kim");
    talk.posted(KIM, id, "m1", file);

    assertThat(address(KIM, id, file)).contains(file.value());
    assertThat(address(ANA, id, file)).contains(file.value());
    assertThatThrownBy(() -> address(JONAS, id, file)).isInstanceOf(ConversationUnknown.class);
    assertThatThrownBy(() -> address(BEN, id, file)).isInstanceOf(NotYourConversation.class);
  }

  @Test
  @Tag("SEC-2")
  void gives_no_address_of_a_file_of_another_conversation() {
    talk.around.routed(JONAS, ANA.rep());
    var jonas = opened(JONAS, "open-2", talk.files.uploaded("vis_jonas")).id();
    var theirs = talk.log(jonas).get(1).file().orElseThrow().id();
    var id = talk.talking();

    assertThatThrownBy(() -> address(KIM, id, theirs)).isInstanceOf(FileUnknown.class);
    assertThatThrownBy(() -> address(KIM, jonas, theirs)).isInstanceOf(ConversationUnknown.class);
    assertThatThrownBy(() -> address(ANA, id, theirs)).isInstanceOf(FileUnknown.class);
    var unposted = talk.files.uploaded("vis_kim");
    assertThatThrownBy(() -> address(KIM, id, unposted)).isInstanceOf(FileUnknown.class);
  }

  @Test
  @Tag("SEC-3")
  void notes_who_reads_a_file_outside_of_its_own_talk() {
    var id = talk.talking();
    var file = talk.files.uploaded("vis_kim");
    talk.posted(KIM, id, "m1", file);
    address(ANA, id, file);
    address(KIM, id, file);
    assertThat(talk.audited()).isEmpty();

    address(ADA, id, file);
    talk.commit(() -> talk.endings.end(KIM, id, null));
    address(ANA, id, file);

    assertThat(talk.audited())
        .containsExactlyInAnyOrder(
            "005ada file.read " + file.value(), "005ana file.read " + file.value());
  }

  private ConversationSummary opened(VisitorCaller visitor, String clientId, FileId file) {
    var chosen = Optional.of(talk.commit(() -> talk.filePosts.chosen(file)));
    return talk.commit(() -> talk.desk.open(visitor, new ClientId(clientId), chosen));
  }

  private String address(Caller caller, ConversationId id, FileId file) {
    return talk.commit(() -> talk.fileDesk.address(caller, id, file)).path();
  }

  private long deadlines() {
    var question = "select count(*) from deadlines where kind = ?1";
    return database.inTx(
        () ->
            ((Number)
                    database
                        .em()
                        .createNativeQuery(question)
                        .setParameter(1, SentFiles.UNPOSTED)
                        .getSingleResult())
                .longValue());
  }
}
