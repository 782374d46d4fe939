package io.foyer.salesforce.writing;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;

/**
 * Makes people members of the campaign they came from.
 *
 * <p>An addition: whatever goes wrong with it, the conversation is written.
 */
@ApplicationScoped
public class Campaigns {

  private static final String OBJECT = "CampaignMember";
  private static final int MOST_PARTS = 25;

  @Inject RestLane rest;
  @Inject CrmAttention attention;

  /** Who came from a campaign answers it by talking. */
  static JsonObject member(String campaign, String who) {
    return Json.createObjectBuilder()
        .add("CampaignId", campaign)
        .add(who.startsWith("003") ? "ContactId" : "LeadId", who)
        .add("Status", "Responded")
        .build();
  }

  static Composite with(Composite composite, String reference, JsonObject member) {
    return composite.create(reference, OBJECT, member);
  }

  /** Those that hang on a person who is not a member yet. */
  void join(List<Outgoing> written) {
    var due = written.stream().filter(Campaigns::isDue).toList();
    for (int from = 0; from < due.size(); from += MOST_PARTS) {
      joinTogether(due.subList(from, Math.min(from + MOST_PARTS, due.size())));
    }
  }

  private static boolean isDue(Outgoing each) {
    var at = each.attachment();
    return each.campaign() != null && at != null && at.who() != null;
  }

  private void joinTogether(List<Outgoing> due) {
    var composite = Composite.independent();
    for (int i = 0; i < due.size(); i++) {
      var at = Objects.requireNonNull(due.get(i).attachment());
      var campaign = Objects.requireNonNull(due.get(i).campaign());
      with(composite, "member" + i, member(campaign, Objects.requireNonNull(at.who())));
    }
    try {
      rest.composite(Pace.WRITE_BACK, composite).values().forEach(this::note);
    } catch (CrmUnavailable | CrmRefused failed) {
      tell(failed);
    }
  }

  /** Tells an admin where it failed for another reason than that the person is in already. */
  void note(Outcome outcome) {
    try {
      outcome.checked();
      attention.mended(OBJECT);
    } catch (CrmRefused refused) {
      if (!refused.crmCode().equals("DUPLICATE_VALUE")) {
        tell(refused);
      }
    } catch (CrmUnavailable failed) {
      tell(failed);
    }
  }

  private void tell(RuntimeException failed) {
    attention.tell(
        OBJECT, "People could not be made members of their campaign: " + failed.getMessage());
  }
}
