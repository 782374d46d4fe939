package io.foyer.salesforce.writing;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.content.Attachment;
import io.foyer.salesforce.writing.content.EventFields;
import io.foyer.salesforce.writing.content.Fields;
import io.foyer.salesforce.writing.content.NewLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the conversations of people the CRM does not know: lead, Event and campaign member of
 * several in one call.
 */
@ApplicationScoped
public class Strangers {

  // Three requests each, of 25 that a call takes.
  private static final int AT_ONCE = 8;

  @Inject RestLane rest;
  @Inject Leads leads;
  @Inject SpareFields spare;
  @Inject Campaigns campaigns;

  /**
   * Writes all that hang on nobody. What remains open afterwards hangs on a record: a duplicate
   * that the org found, or the lead made for it.
   */
  void write(Bundle bundle) {
    var byLead = new LinkedHashMap<String, List<Outgoing>>();
    for (var each : bundle.open()) {
      if (each.attachment() == null) {
        byLead.computeIfAbsent(key(each), k -> new ArrayList<>()).add(each);
      }
    }
    var firsts = byLead.values().stream().map(same -> same.get(0)).toList();
    try {
      for (int from = 0; from < firsts.size(); from += AT_ONCE) {
        writeTogether(firsts.subList(from, Math.min(from + AT_ONCE, firsts.size())), bundle);
      }
    } catch (CrmUnavailable away) {
      // The next call would have to wait for its limit as well.
      firsts.stream().filter(bundle::isOpen).forEach(each -> bundle.failed(each, away));
    }
    byLead.values().forEach(same -> hangOthers(same, bundle));
  }

  private static String key(Outgoing each) {
    return NewLead.key(Objects.requireNonNull(each.visitor().email()));
  }

  /** Further conversations of one new person hang on the lead of the first. */
  private static void hangOthers(List<Outgoing> same, Bundle bundle) {
    var found = same.get(0).attachment();
    for (var other : same.subList(1, same.size())) {
      if (found == null) {
        bundle.failed(other, new CrmUnavailable("The lead of this person is not made yet"));
      } else {
        other.hangOn(found);
      }
    }
  }

  private void writeTogether(List<Outgoing> some, Bundle bundle) {
    var open = some;
    while (!open.isEmpty()) {
      open = attempt(open, bundle);
    }
  }

  /** Those to be tried again, with fewer fields. */
  private List<Outgoing> attempt(List<Outgoing> some, Bundle bundle) {
    var again = new ArrayList<Outgoing>();
    try {
      var made = new ArrayList<NewLead>();
      some.forEach(each -> made.add(lead(each)));
      var outcomes = rest.composite(Pace.WRITE_BACK, composite(some, made));
      for (int i = 0; i < some.size(); i++) {
        if (!settled(some.get(i), new Part(i, outcomes), bundle)) {
          again.add(some.get(i));
        }
      }
    } catch (CrmRefused all) {
      some.forEach(each -> bundle.failed(each, all));
    }
    return again;
  }

  private NewLead lead(Outgoing each) {
    var conversation = each.conversation();
    return leads.lead(conversation.visitor(), conversation.rep());
  }

  private Composite composite(List<Outgoing> some, List<NewLead> made) {
    var composite = Composite.independent();
    for (int i = 0; i < some.size(); i++) {
      var each = some.get(i);
      var lead = made.get(i);
      var fields = each.kept(NewLead.OBJECT, lead.fields());
      leads.add(composite, "lead" + i, lead, spare.known(NewLead.OBJECT, fields));
      var who = "@{lead%d.id}".formatted(i);
      var event = Fields.json(spare.known(EventFields.OBJECT, each.event()));
      composite.upsert(
          "event" + i,
          EventFields.path(each.key()),
          Json.createObjectBuilder(event).add("WhoId", who).build());
      var campaign = each.campaign();
      if (campaign != null) {
        Campaigns.with(composite, "member" + i, Campaigns.member(campaign, who));
      }
    }
    return composite;
  }

  private boolean settled(Outgoing each, Part part, Bundle bundle) {
    var duplicate = part.lead().duplicate();
    if (duplicate.isPresent()) {
      each.hangOn(Attachment.to(duplicate.get().id()));
      return true;
    }
    try {
      var lead = part.lead().checked().getString("id");
      each.hangOn(Attachment.to(lead));
      spare.taken(NewLead.OBJECT, each.kept(NewLead.OBJECT, lead(each).fields()).keySet());
    } catch (CrmRefused refused) {
      return !needsFewer(each, refused, bundle);
    } catch (CrmUnavailable later) {
      bundle.failed(each, later);
      return true;
    }
    part.event().ifPresent(id -> bundle.written(each, id));
    if (each.campaign() != null) {
      campaigns.note(part.member());
      each.joining(null);
    }
    return true;
  }

  private boolean needsFewer(Outgoing each, CrmRefused refused, Bundle bundle) {
    var sent = each.kept(NewLead.OBJECT, lead(each).fields()).keySet();
    var fields = spare.refused(NewLead.OBJECT, refused, sent);
    if (fields.isEmpty()) {
      bundle.failed(each, refused);
    }
    each.without(NewLead.OBJECT, fields);
    return !fields.isEmpty();
  }

  /** The outcomes of one person's requests. */
  private record Part(int number, Map<String, Outcome> all) {

    Outcome lead() {
      return one("lead");
    }

    Outcome member() {
      return one("member");
    }

    /** Empty when it failed: then it is written anew on the lead that is there now. */
    Optional<String> event() {
      var event = one("event");
      return event.status() < 400 ? Optional.of(event.checked().getString("id")) : Optional.empty();
    }

    private Outcome one(String kind) {
      return Objects.requireNonNull(all.get(kind + number), "no answer to " + kind);
    }
  }
}
