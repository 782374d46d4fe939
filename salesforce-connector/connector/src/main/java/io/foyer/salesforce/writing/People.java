package io.foyer.salesforce.writing;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import io.foyer.configuration.control.Configurations;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the record that an activity belongs to, as it stands now, and makes a lead at need. */
@ApplicationScoped
public class People {

  @Inject SalesforceDirectory directory;
  @Inject SoapLane soap;
  @Inject Configurations configurations;

  /** The person's record; empty where there is an address that no record has. */
  Optional<Attachment> find(VisitorRecord visitor) {
    if (visitor.email() != null) {
      return Attachment.of(directory.lookup(visitor.email(), Pace.WRITE_BACK))
          .or(() -> madeEarlier(newLead(visitor, null)));
    }
    return Optional.of(
        Attachment.of(visitor)
            .orElseThrow(
                () -> new CrmRefused("NO_RECORD", "Neither an address nor a record is known.")));
  }

  /** The same, with a lead made where there was none; the rep becomes its owner. */
  Attachment findOrMake(VisitorRecord visitor, @Nullable String rep) {
    return find(visitor).orElseGet(() -> make(newLead(visitor, rep)));
  }

  NewLead newLead(VisitorRecord visitor, @Nullable String rep) {
    return NewLead.of(visitor, configurations.current().company().leadSource(), rep);
  }

  // A lead we made may have another address by now, or may be a contact.
  private Optional<Attachment> madeEarlier(NewLead lead) {
    var query =
        Soql.of(
            "SELECT Id, OwnerId, IsConverted, ConvertedContactId FROM Lead WHERE Foyer_Key__c = ?",
            lead.key());
    var records = soap.run(Pace.WRITE_BACK, c -> c.query(query.text())).getRecords();
    return records.length == 0 ? Optional.empty() : Optional.of(attachment(records[0]));
  }

  private static Attachment attachment(SObject lead) {
    var contact = lead.getSObjectField("ConvertedContactId");
    return contact == null || contact.toString().isEmpty()
        ? Attachment.to(lead.getId())
        : Attachment.to(contact.toString());
  }

  private Attachment make(NewLead lead) {
    return soap.run(Pace.WRITE_BACK, connection -> make(lead, connection));
  }

  private static Attachment make(NewLead lead, PartnerConnection connection)
      throws ConnectionException {
    var record = new SObject("Lead");
    record.setSObjectField(NewLead.KEY_FIELD, lead.key());
    lead.fields().forEach(record::setSObjectField);
    connection.setDuplicateRuleHeader(false, true, true);
    var result = connection.upsert(NewLead.KEY_FIELD, new SObject[] {record})[0];
    if (result.isSuccess()) {
      return new Attachment(result.getId(), null, lead.fields().get("OwnerId"));
    }
    return SavedRecords.duplicate(result)
        .map(found -> Attachment.to(found.getId()))
        .orElseGet(() -> Attachment.to(SavedRecords.id(result)));
  }
}
