package io.foyer.salesforce.writing.content;

import com.sforce.soap.partner.sobject.SObject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;

/** Fields as the two lanes carry them: texts, numbers, truths and points in time. */
public final class Fields {

  private Fields() {}

  public static SObject record(String object, Map<String, Object> fields) {
    var record = new SObject(object);
    fields.forEach((name, value) -> record.setSObjectField(name, soap(value)));
    return record;
  }

  public static JsonObject json(Map<String, Object> fields) {
    var json = Json.createObjectBuilder();
    fields.forEach((name, value) -> add(json, name, value));
    return json.build();
  }

  private static Object soap(Object value) {
    if (value instanceof Instant instant) {
      var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      calendar.setTimeInMillis(instant.toEpochMilli());
      return calendar;
    }
    return value;
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value instanceof Double number) {
      json.add(name, BigDecimal.valueOf(number));
    } else if (value instanceof Instant instant) {
      json.add(name, instant.truncatedTo(ChronoUnit.MILLIS).toString());
    } else if (value instanceof Boolean truth) {
      json.add(name, truth);
    } else {
      json.add(name, value.toString());
    }
  }
}
