package io.foyer.conversations.control;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.control.SharedRecords;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the CRM shows the people of a conversation. */
@ApplicationScoped
public class CrmRecords {
  @Inject LiveVisitors visitors;
  @Inject KnownVisitors known;
  @Inject CrmDirectory crm;
  @Inject SharedRecords sharing;
  @Inject CrmLinks links;

  /**
   * Addresses by {@code event}, {@code lead}, {@code contact} and {@code account}; what the CRM
   * does not know, or cannot be asked at this moment, is left out.
   */
  public Map<String, String> links(ConversationSummary conversation, Optional<String> event) {
    var found = new LinkedHashMap<String, String>();
    event.ifPresent(id -> found.put("event", links.recordUrl(id)));
    var match = match(conversation);
    var lead = match.lead();
    var contact = match.contact();
    var account = match.account();
    if (lead != null) {
      found.put("lead", links.recordUrl(lead.id()));
    }
    if (contact != null) {
      found.put("contact", links.recordUrl(contact.id()));
    }
    if (account != null) {
      found.put("account", links.recordUrl(account.id()));
    }
    return found;
  }

  /** Addresses of Events by whatever names their ids. */
  public Map<String, String> events(Map<String, String> ids) {
    var found = new LinkedHashMap<String, String>();
    ids.forEach((name, id) -> found.put(name, links.recordUrl(id)));
    return found;
  }

  private CrmMatch match(ConversationSummary conversation) {
    return visitors
        .find(conversation.visitor())
        .map(Visitor::match)
        .filter(match -> !match.equals(CrmMatch.NONE))
        .orElseGet(() -> allowed(conversation, askedFor(conversation)));
  }

  /** Of an address that a rep gave, what the CRM shares with that rep. */
  private CrmMatch allowed(ConversationSummary conversation, CrmMatch match) {
    return known
        .identity(conversation.visitor())
        .map(Identity::givenBy)
        .map(giver -> sharing.of(giver, match).orElse(CrmMatch.NONE))
        .orElse(match);
  }

  private CrmMatch askedFor(ConversationSummary conversation) {
    var email = conversation.knownAs().email();
    if (email == null) {
      return CrmMatch.NONE;
    }
    try {
      return crm.known(email).orElseGet(() -> crm.lookupByEmail(email, Set.of()));
    } catch (CrmUnavailable down) {
      return CrmMatch.NONE; // the transcript is worth showing without links
    }
  }
}
