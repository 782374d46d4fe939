package io.foyer.salesforce.writing.content;

import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.entity.PublicationRecord;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The record that stands for a version of the configuration. */
public final class PublicationFields {

  public static final String KEY_FIELD = "Publication_Key__c";

  private static final int NOTE_HOLDS = 4_000;
  private static final int SUMMARY_HOLDS = 32_000;

  private PublicationFields() {}

  public static SObject of(PublicationRecord publication) {
    var record = new SObject("Publication__c");
    record.setSObjectField(KEY_FIELD, publication.key());
    record.setSObjectField("Name", "Version " + publication.version());
    record.setSObjectField("Version__c", (double) publication.version());
    record.setSObjectField("Published_At__c", calendar(publication.at()));
    record.setSObjectField("How__c", publication.how());
    record.setSObjectField("Summary__c", Text.cut(publication.summary(), SUMMARY_HOLDS));
    if (publication.by() != null) {
      record.setSObjectField("Published_By__c", publication.by());
    }
    if (publication.note() != null) {
      record.setSObjectField("Note__c", Text.cut(publication.note(), NOTE_HOLDS));
    }
    return record;
  }

  private static Calendar calendar(Instant at) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(at.toEpochMilli());
    return calendar;
  }
}
