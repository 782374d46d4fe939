package io.foyer.salesforce.writing;

import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes Events and Tasks, each under its key.
 *
 * <p>Every step may have happened before: the person is looked up again, lead and activity are
 * upserted by their keys. So a repeat after a lost answer ends with the same records.
 */
@ApplicationScoped
public class SalesforceWriter implements CrmWriter {

  @Inject People people;
  @Inject Strangers strangers;
  @Inject Events events;
  @Inject Campaigns campaigns;
  @Inject MeetingRequests meetings;

  @Override
  public List<Written> writeConversations(List<ConversationRecord> conversations) {
    var bundle = new Bundle(conversations);
    write(bundle.open(), bundle);
    var again = bundle.reopened();
    if (!again.isEmpty()) {
      write(again, bundle);
    }
    campaigns.join(bundle.toJoin());
    return bundle.outcomes();
  }

  private void write(List<Outgoing> due, Bundle bundle) {
    people.hang(due, bundle::failed);
    strangers.write(bundle);
    events.write(bundle);
  }

  @Override
  public String writeMeetingRequest(MeetingRequestRecord request) {
    return meetings.write(request);
  }
}
