package io.foyer.salesforce.writing;

import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.entity.PublicationRecord;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.content.PublicationFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes which configurations came into force. */
@ApplicationScoped
public class Publications {

  @Inject SoapLane soap;

  String write(PublicationRecord publication) {
    var record = PublicationFields.of(publication);
    return soap.run(
        Pace.WRITE_BACK,
        connection ->
            SavedRecords.id(
                connection.upsert(PublicationFields.KEY_FIELD, new SObject[] {record})[0]));
  }
}
