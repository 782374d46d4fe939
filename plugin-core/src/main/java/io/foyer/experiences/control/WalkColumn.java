package io.foyer.experiences.control;

import io.foyer.experiences.entity.Walk;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A way as text; nothing is asked of what stands in it. */
@Converter(autoApply = true)
public class WalkColumn implements AttributeConverter<Walk, String> {
  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(Walk walk) {
    return JSON.toJson(walk);
  }

  @Override
  public Walk convertToEntityAttribute(String text) {
    return JSON.fromJson(text, Walk.class);
  }
}
