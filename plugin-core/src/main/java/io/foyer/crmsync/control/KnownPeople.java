package io.foyer.crmsync.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.FieldMapping;
import io.foyer.crm.control.MatchChoices;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.Attribution;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.LeadSnapshot;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.visitors.control.DetailStore;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorStore;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.PageSeen;
import io.foyer.visitors.entity.VisitRow;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a visitor for the CRM: what was given first, then what the visit tells. */
@ApplicationScoped
public class KnownPeople {

  // The first letters of a record's id name its object.
  private static final String CONTACT = "003";
  private static final String LEAD = "00Q";

  @Inject LiveVisitors visitors;
  @Inject VisitorStore stored;
  @Inject Configurations configurations;
  @Inject MatchChoices choices;
  @Inject DetailStore details;

  /** As it is on the site, else as it was stored when it left: without what the CRM knows. */
  Optional<Visitor> find(VisitorId id) {
    return visitors.find(id).or(() -> stored.departed(id));
  }

  VisitorRecord of(VisitorId id, @Nullable String name, @Nullable String email) {
    var visitor = find(id);
    // What was matched belongs to the address of the visit, which is not always the one given here.
    var match = visitor.filter(v -> isOf(v, email)).map(Visitor::match);
    var address = email == null ? visitor.map(v -> v.identity().email()).orElse(null) : email;
    var person = person(match, address);
    return new VisitorRecord(
        name == null ? visitor.flatMap(Visitor::name).orElse(null) : name,
        address,
        visitor.flatMap(Visitor::company).orElse(null),
        person.filter(one -> one.startsWith(LEAD)).orElse(null),
        person.filter(one -> !one.startsWith(LEAD)).orElse(null),
        match.flatMap(m -> Optional.ofNullable(m.account())).map(AccountSnapshot::id).orElse(null),
        visitor.map(this::attribution).orElse(null));
  }

  /** Of a visitor who has left the match is gone, and what a rep just said may not be in it yet. */
  private Optional<String> person(Optional<CrmMatch> match, @Nullable String address) {
    return Optional.ofNullable(address)
        .flatMap(email -> choices.of(email.toLowerCase(Locale.ROOT)))
        .filter(id -> id.startsWith(LEAD) || id.startsWith(CONTACT))
        .or(() -> match.flatMap(m -> Optional.ofNullable(m.contact())).map(ContactSnapshot::id))
        .or(() -> match.flatMap(m -> Optional.ofNullable(m.lead())).map(LeadSnapshot::id));
  }

  private static boolean isOf(Visitor visitor, @Nullable String email) {
    return email == null || email.equalsIgnoreCase(visitor.identity().email());
  }

  private Attribution attribution(Visitor visitor) {
    var visit = visitor.visit();
    var source = visit.source();
    return new Attribution(
        source.utmSource(),
        source.utmMedium(),
        source.utmCampaign(),
        firstPage(visitor).orElse(null),
        visitor.page().url(),
        leadFields(visitor));
  }

  private Map<String, String> leadFields(Visitor visitor) {
    var fields = new HashMap<String, String>();
    for (FieldMapping mapping : configurations.current().playbook().mappings()) {
      var fact = mapping.visitorFact();
      var value = fact == null ? null : Facts.value(visitor, fact);
      if (value != null && !value.isBlank()) {
        fields.put(mapping.fieldName(), value);
      }
    }
    details.find(visitor.id()).ifPresent(noted -> add(noted, fields));
    return fields;
  }

  /** What a rep heard; what sales ops mapped to the same fields goes first. */
  private static void add(Details noted, Map<String, String> fields) {
    Optional.ofNullable(noted.phone()).ifPresent(phone -> fields.putIfAbsent("Phone", phone));
    noted.sentence().ifPresent(words -> fields.putIfAbsent("Description", words));
  }

  /** What a rep noted of the visitor, in words for the CRM. */
  Optional<String> noted(VisitorId id) {
    return details.find(id).flatMap(Details::sentence);
  }

  /** The trail holds only the last pages; where it is shorter than the visit, the row knows. */
  private Optional<String> firstPage(Visitor visitor) {
    var visit = visitor.visit();
    if (visit.trail().size() == visit.pages()) {
      return visit.trail().stream().findFirst().map(PageSeen::url);
    }
    return stored.visits(visitor.id(), 1).stream()
        .filter(row -> row.id().equals(visit.id()))
        .findFirst()
        .map(VisitRow::firstUrl);
  }

  /** Whether the CRM can tell, or learn, who it is. */
  static boolean canBeFound(VisitorRecord person) {
    return person.email() != null
        || person.contactId() != null
        || person.leadId() != null
        || person.accountId() != null;
  }
}
