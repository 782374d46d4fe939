package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.XmlBody;
import org.w3c.dom.Element;

/** Reads what a client wants of a job, and refuses what this org does not do. */
public final class JobRequests {

  private JobRequests() {}

  static JobSpec read(Call call, Author author) {
    var xml = body(call);
    if (!XmlBody.text(xml, "contentType").orElse("XML").equals("CSV")) {
      throw new Refusal("UnsupportedContentType", "This org takes batches in CSV only");
    }
    var spec =
        new Wanted(
            XmlBody.text(xml, "operation").orElse(""),
            XmlBody.text(xml, "object").orElse(""),
            XmlBody.text(xml, "externalIdFieldName").orElse(""));
    return spec.in(author);
  }

  static String state(Call call) {
    return XmlBody.text(body(call), "state").orElse("");
  }

  private static Element body(Call call) {
    return XmlBody.parse(call.body().bytes())
        .orElseThrow(() -> new Refusal("InvalidXml", "The body is no well-formed XML"));
  }

  /** The words of a request, whatever language they came in. */
  public record Wanted(String operation, String object, String key) {
    public JobSpec in(Author author) {
      var known =
          Operation.named(operation)
              .orElseThrow(() -> new Refusal("InvalidOperation", "Unknown operation " + operation));
      var type = author.schema().type(object).orElseThrow(() -> Refusal.unknownObject(object));
      if (known != Operation.UPSERT) {
        return new JobSpec(known, type, null, author);
      }
      var field =
          type.field(key)
              .filter(Field::isKey)
              .orElseThrow(
                  () -> new Refusal("ClientInputError", "externalIdFieldName is no external id"));
      return new JobSpec(known, type, field, author);
    }
  }
}
