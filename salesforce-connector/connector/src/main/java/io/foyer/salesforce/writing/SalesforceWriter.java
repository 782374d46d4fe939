package io.foyer.salesforce.writing;

import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.CallNotesRecord;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;
import io.foyer.crm.entity.RatingRecord;
import io.foyer.crm.entity.Written;
import io.foyer.salesforce.writing.content.EventFields;
import io.foyer.salesforce.writing.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes Events, Tasks and publications, each under its key.
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
  @Inject BookedMeetings booked;
  @Inject Publications publications;
  @Inject EventAdditions additions;

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
    hang(due, bundle);
    strangers.write(bundle);
    events.write(bundle);
  }

  /** Hangs each on its record and notes the campaign to join; those of new people stay free. */
  private void hang(List<Outgoing> due, Bundle bundle) {
    var standing = people.stand(due.stream().map(Outgoing::visitor).toList());
    for (var each : due) {
      try {
        standing.of(each.visitor()).ifPresent(each::hangOn);
        each.joining(standing.campaignToJoin(each.visitor(), each.attachment()).orElse(null));
      } catch (CrmRefused nobody) {
        bundle.failed(each, nobody);
      }
    }
  }

  @Override
  public String writeMeetingRequest(MeetingRequestRecord request) {
    return meetings.write(request);
  }

  @Override
  public String writeMeeting(MeetingRecord meeting) {
    return booked.write(meeting);
  }

  @Override
  public String writeRating(RatingRecord rating) {
    return additions.write(rating.event(), EventFields.of(rating));
  }

  @Override
  public String writeCallNotes(CallNotesRecord notes) {
    return additions.write(notes.event(), EventFields.of(notes));
  }

  @Override
  public String writePublication(PublicationRecord publication) {
    return publications.write(publication);
  }
}
