package io.foyer.conversations.control.history;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.transcript.SentTranscript;
import io.foyer.conversations.entity.transcript.TranscriptsTooMany;
import io.foyer.platform.mail.MailIsOff;
import io.foyer.platform.mail.MailOutbox;
import io.foyer.visitors.control.proof.VisitorEmails;
import io.foyer.visitors.entity.proof.EmailNotProven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where a visitor asks for the words of a conversation by e-mail. */
@ApplicationScoped
@Transactional
public class TranscriptDesk {
  /** Once, once more because it was lost, and once more when the conversation has gone on. */
  static final int A_DAY = 3;

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration USEFUL = Duration.ofDays(3);

  /** So many entries make a mail that every mailbox takes. */
  static final int MOST_ENTRIES = 1_000;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Archive archive;
  @Inject VisitorEmails emails;
  @Inject MailOutbox outbox;
  @Inject Configurations configurations;
  @Inject Clock clock;

  /**
   * Sends what was said to the visitor's proven address; notes among reps are no part of it.
   *
   * @return the address
   * @throws EmailNotProven where none is proven
   * @throws TranscriptsTooMany when it was sent often enough today
   * @throws MailIsOff where no mail is sent
   */
  public String send(VisitorCaller visitor, ConversationId id, TranscriptMail.Reader reader) {
    if (!outbox.isOn()) {
      throw new MailIsOff();
    }
    var conversation = archive.find(visitor, id);
    var email = emails.proven(visitor.visitor()).orElseThrow(EmailNotProven::new);
    refuseTooMany(id);
    var mail = new TranscriptMail(house(conversation), reader);
    outbox.add("transcript", mail.to(email, log(visitor, id)), USEFUL);
    em.persist(SentTranscript.of(id, visitor.visitor(), now()));
    return email;
  }

  private void refuseTooMany(ConversationId id) {
    var sent =
        em.createQuery(
                "select count(s) from SentTranscript s"
                    + " where s.conversationId = :id and s.sentAt > :since",
                Long.class)
            .setParameter("id", id.value())
            .setParameter("since", now().minus(DAY))
            .getSingleResult();
    if (sent >= A_DAY) {
      throw new TranscriptsTooMany();
    }
  }

  private List<Entry> log(VisitorCaller visitor, ConversationId id) {
    var log = new ArrayList<Entry>();
    var page = archive.after(visitor, id, 0).page();
    log.addAll(page.entries());
    while (page.more() && log.size() <= MOST_ENTRIES) {
      page = archive.after(visitor, id, log.get(log.size() - 1).seq()).page();
      log.addAll(page.entries());
    }
    return log;
  }

  private TranscriptMail.House house(ConversationSummary conversation) {
    var now = configurations.current();
    var company = now.company().name();
    var site = now.site(conversation.site()).map(one -> one.title()).orElse(company);
    return new TranscriptMail.House(company, site, now.company().messenger().markAutomated());
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
