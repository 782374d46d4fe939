package io.foyer.conversations.control.history;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.platform.Database;
import io.foyer.platform.mail.MailFixture;
import java.time.Duration;
import java.time.ZoneOffset;

/** Conversations of people on several devices, and who of them is proven. */
final class HistoryFixture {
  static final VisitorCaller LAPTOP = TalkFixture.visitor("vis_laptop");
  static final VisitorCaller PHONE = TalkFixture.visitor("vis_phone");
  static final String KIM = "kim@acme.example";

  final TalkFixture talk;
  final MailFixture mails;
  final VisitorHistory history = new VisitorHistory();
  final TranscriptDesk transcripts = new TranscriptDesk();
  private final Database database;
  private int opened;

  HistoryFixture(Database database) {
    this.database = database;
    talk = new TalkFixture(database);
    mails = new MailFixture(database, talk.clock);
    database.empty("visitors");
    database.empty("sent_transcripts");
    history.em = transcripts.em = database.em();
    history.emails = transcripts.emails = talk.around.emails;
    history.archive = transcripts.archive = talk.archive;
    transcripts.clock = talk.clock;
    transcripts.outbox = mails.outbox;
    transcripts.configurations = talk.around.configurations;
  }

  /** The address counts as the visitor's from now on. */
  void proves(VisitorCaller visitor, String email) {
    talk.around.emails.proven.put(visitor.visitor(), email);
    stores(visitor, email, true);
  }

  void claims(VisitorCaller visitor, String email) {
    stores(visitor, email, false);
  }

  /** The visitor does not want to be known any longer. */
  void withdraws(VisitorCaller visitor) {
    database.inTx(
        () ->
            database
                .em()
                .createNativeQuery("UPDATE visitors SET withdrawn_at = first_seen_at WHERE id = ?")
                .setParameter(1, visitor.visitor().value())
                .executeUpdate());
  }

  /** A conversation with Ana that is over. */
  ConversationId had(VisitorCaller visitor, String text) {
    talk.clock.moveBy(Duration.ofMinutes(1));
    talk.around.routed(visitor, TalkFixture.ANA.rep());
    var id = talk.asked(visitor, "open-" + ++opened, text).id();
    talk.commit(() -> talk.claims.claim(TalkFixture.ANA, id));
    talk.commit(() -> talk.endings.end(visitor, id, null));
    return id;
  }

  private void stores(VisitorCaller visitor, String email, boolean isProven) {
    talk.around.visitors.names.put(visitor.visitor(), new KnownAs(null, email, null));
    var at = talk.clock.instant().atOffset(ZoneOffset.UTC);
    database.inTx(
        () -> {
          database
              .em()
              .createNativeQuery("DELETE FROM visitors WHERE id = ?")
              .setParameter(1, visitor.visitor().value())
              .executeUpdate();
          database
              .em()
              .createNativeQuery(
                  "INSERT INTO visitors (id, site, email, email_proven, language, automated, visits,"
                      + " first_seen_at, last_seen_at) VALUES (?, 'demo', ?, ?, '', false, 1, ?, ?)")
              .setParameter(1, visitor.visitor().value())
              .setParameter(2, email)
              .setParameter(3, isProven)
              .setParameter(4, at)
              .setParameter(5, at)
              .executeUpdate();
        });
  }
}
