package io.foyer.crm;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.CallNotesRecord;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.LeadSnapshot;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;
import io.foyer.crm.entity.RatingRecord;
import io.foyer.crm.entity.RecordDraft;
import io.foyer.crm.entity.RecordType;
import io.foyer.crm.entity.Responsible;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.crm.entity.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CRM for tests: knows whom it is told of, and fails when it is told to. */
public final class InMemoryCrm implements CrmDirectory, CrmWriter, CrmConfiguration {

  /** A written Event or Task. */
  public record Activity(String id, @Nullable String who, @Nullable String what, String text) {}

  private final Map<String, CrmMatch> people = new HashMap<>();
  private final Map<String, AccountSnapshot> companies = new HashMap<>();
  private final Map<String, Activity> activities = new HashMap<>();
  private final Map<String, ConversationRecord> conversations = new HashMap<>();
  private final Map<String, RatingRecord> ratings = new HashMap<>();
  private final Map<String, String> callNotes = new HashMap<>();
  private final Map<String, String> leads = new HashMap<>();
  private final Map<String, Map<String, String>> leadFields = new HashMap<>();
  private final InMemoryConfiguration configuration = new InMemoryConfiguration();
  private @Nullable RuntimeException failure;
  private boolean losesAnswers;
  private boolean isMirrored;
  private int nextId = 1;

  /** The person answers to its address from now on. */
  public void knows(CrmMatch match) {
    var contact = match.contact();
    var email = contact != null ? contact.email() : Objects.requireNonNull(match.lead()).email();
    people.put(Objects.requireNonNull(email), match);
  }

  public void knowsCompany(String domain, AccountSnapshot account) {
    companies.put(domain, account);
  }

  public void knowsUser(String username, String id) {
    configuration.users.put(username, id);
  }

  public void configuredWith(ConfigurationRecords now) {
    configuration.records = now;
  }

  /** What it knows is known without asking it, too. */
  public void isMirrored() {
    isMirrored = true;
  }

  /** Somebody removed these objects and fields, as {@code Object.Field}. */
  public void lacks(String... names) {
    configuration.lacking = Set.of(names);
  }

  /** Every call fails from now on; null mends it. */
  public void failWith(@Nullable RuntimeException now) {
    failure = now;
  }

  /** What is written is kept, but the writer does not hear of it; false mends it. */
  public void loseAnswers(boolean now) {
    losesAnswers = now;
  }

  public List<Activity> activities(String key) {
    return activities.containsKey(key) ? List.of(activities.get(key)) : List.of();
  }

  public List<Activity> all() {
    return List.copyOf(activities.values());
  }

  public List<String> leads(String email) {
    return leads.containsKey(email) ? List.of(leads.get(email)) : List.of();
  }

  /** What the lead that was made for the address was filled with. */
  public Map<String, String> leadFields(String email) {
    return leadFields.getOrDefault(email, Map.of());
  }

  public List<Note> notes() {
    return configuration.notes;
  }

  @Override
  public Optional<CrmMatch> known(String email) {
    var match = people.get(email.toLowerCase(Locale.ROOT));
    return isMirrored && match != null ? Optional.of(match) : Optional.empty();
  }

  @Override
  public synchronized CrmMatch lookupByEmail(String email, Set<String> fields) {
    failIfTold();
    var address = email.toLowerCase(Locale.ROOT);
    var account = companies.get(address.substring(address.indexOf('@') + 1));
    return people.getOrDefault(address, account == null ? made(address) : company(account));
  }

  @Override
  public synchronized List<Written> writeConversations(List<ConversationRecord> conversations) {
    failIfTold();
    return conversations.stream().map(this::attempt).toList();
  }

  private Written attempt(ConversationRecord conversation) {
    try {
      return Written.as(write(conversation));
    } catch (CrmUnavailable | CrmRefused failure) {
      return Written.not(failure);
    }
  }

  private String write(ConversationRecord conversation) {
    conversations.put(conversation.key(), conversation);
    var who = person(conversation.visitor());
    var text = conversation.summary() + conversation.transcript();
    return written(conversation.key(), who, conversation.visitor().accountId(), text);
  }

  @Override
  public synchronized String writeMeetingRequest(MeetingRequestRecord request) {
    failIfTold();
    var text = String.join("\n", request.times());
    return written(request.key(), person(request.visitor()), null, text);
  }

  @Override
  public synchronized String writeMeeting(MeetingRecord meeting) {
    failIfTold();
    var who = person(meeting.visitor());
    for (int seat = meeting.hosts().size() - 1; seat > 0; seat--) {
      written(meeting.key() + "-" + seat, who, null, meeting.state() + " " + meeting.start());
    }
    for (int seat = meeting.hosts().size(); seat < meeting.seats(); seat++) {
      activities.remove(meeting.key() + "-" + seat);
    }
    return written(meeting.key(), who, null, meeting.state() + " " + meeting.start());
  }

  @Override
  public synchronized String writePublication(PublicationRecord publication) {
    failIfTold();
    return written(publication.key(), null, null, publication.summary());
  }

  @Override
  public synchronized String writeRating(RatingRecord rating) {
    failIfTold();
    ratings.put(rating.event(), rating);
    return rating.event();
  }

  @Override
  public synchronized String writeCallNotes(CallNotesRecord notes) {
    failIfTold();
    callNotes.put(notes.event(), notes.text());
    return notes.event();
  }

  /** The conversation as it was written last. */
  public Optional<ConversationRecord> conversation(String key) {
    return Optional.ofNullable(conversations.get(key));
  }

  /** What was written of the Event's rating after the Event itself. */
  public Optional<RatingRecord> rating(String event) {
    return Optional.ofNullable(ratings.get(event));
  }

  /** What was noted on the Event after the Event itself was written. */
  public Optional<String> callNotes(String event) {
    return Optional.ofNullable(callNotes.get(event));
  }

  @Override
  public synchronized ConfigurationRecords read(List<RecordType> types) {
    failIfTold();
    return configuration.read(types);
  }

  @Override
  public synchronized List<Saved> save(List<RecordDraft> drafts) {
    failIfTold();
    return configuration.save(drafts);
  }

  @Override
  public synchronized Map<String, List<String>> idsOf(String object, Set<String> names) {
    failIfTold();
    return configuration.idsOf(object, names);
  }

  @Override
  public synchronized void annotate(List<Note> due) {
    failIfTold();
    configuration.annotate(due);
  }

  private @Nullable String person(VisitorRecord visitor) {
    var email = visitor.email();
    if (email == null) {
      if (visitor.contactId() == null && visitor.leadId() == null && visitor.accountId() == null) {
        throw new CrmRefused("NO_RECORD", "nobody to write about");
      }
      return visitor.contactId() == null ? visitor.leadId() : visitor.contactId();
    }
    var match = lookupByEmail(email, Set.of());
    if (match.contact() != null) {
      return match.contact().id();
    }
    return match.lead() == null ? lead(email, visitor) : match.lead().id();
  }

  private String lead(String email, VisitorRecord visitor) {
    leadFields.putIfAbsent(email, visitor.visit().filled());
    return leads.computeIfAbsent(email, e -> id("00Q"));
  }

  private CrmMatch made(String email) {
    var id = leads.get(email);
    if (id == null) {
      return CrmMatch.NONE;
    }
    var lead = new LeadSnapshot(id, email, email, email, null, "Open", null);
    return new CrmMatch(
        null,
        lead,
        null,
        null,
        null,
        Map.of(),
        false,
        Confidence.LEAD_EMAIL,
        List.of(),
        Responsible.NOBODY);
  }

  private static CrmMatch company(AccountSnapshot account) {
    return new CrmMatch(
        null,
        null,
        account,
        null,
        null,
        Map.of(),
        false,
        Confidence.DOMAIN,
        List.of(),
        Responsible.NOBODY);
  }

  private String written(String key, @Nullable String who, @Nullable String what, String text) {
    var known = activities.get(key);
    var id = known == null ? id("00U") : known.id();
    activities.put(key, new Activity(id, who, what, text));
    if (losesAnswers) {
      throw new CrmUnavailable("the answer was lost");
    }
    return id;
  }

  private void failIfTold() {
    if (failure != null) {
      throw failure;
    }
  }

  private String id(String prefix) {
    return prefix + "%015d".formatted(nextId++);
  }

  /** A contact with that address, and nothing else. */
  public static CrmMatch contact(String id, String email) {
    var contact = new ContactSnapshot(id, null, "Somebody", email, null, null, null);
    return new CrmMatch(
        contact,
        null,
        null,
        null,
        null,
        Map.of(),
        false,
        Confidence.CONTACT_EMAIL,
        List.of(),
        Responsible.NOBODY);
  }
}
