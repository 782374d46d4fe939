package io.foyer.salesforce.metadata;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A field that the package brings. */
record CustomField(String object, String name, MetadataXml xml) {

  static CustomField read(Path file) {
    return new CustomField(Metadata.objectOf(file), Metadata.apiName(file), MetadataXml.read(file));
  }

  /** Nobody can be kept from a field that every record must have, so no permission names it. */
  boolean isGrantable() {
    var alwaysSeen = xml.is("required") || xml.text("type").equals("MasterDetail");
    return !alwaysSeen && !object.endsWith("__mdt");
  }

  boolean isWrittenByFoyer() {
    return name.equals("Validation_Message__c") || !object.endsWith("__c");
  }

  /** As permission sets name it: a field of Activity is one of Event and one of Task. */
  Stream<String> names() {
    var holders = object.equals("Activity") ? List.of("Event", "Task") : List.of(object);
    return holders.stream().map(holder -> holder + "." + name);
  }

  @Override
  public String toString() {
    return object + "." + name;
  }
}
