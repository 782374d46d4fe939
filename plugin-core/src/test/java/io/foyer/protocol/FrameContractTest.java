package io.foyer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode SCHEMA_TEXT = schemaText();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA_TEXT);

  private final FrameCodec codec = new FrameCodec();

  static Stream<Path> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holds_every_sample_to_the_schema(Path sample) throws JsonProcessingException {
    assertThat(SCHEMA.validate(JSON.readTree(Samples.text(sample)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void reads_every_sample_and_writes_it_back_equal(Path sample) throws JsonProcessingException {
    Frame frame = codec.read(Samples.text(sample));

    assertThat(JSON.readTree(codec.write(frame))).isEqualTo(JSON.readTree(Samples.text(sample)));
  }

  @Test
  void has_a_record_a_definition_and_a_sample_for_every_type() throws JsonProcessingException {
    Set<String> sampled = new TreeSet<>();
    for (Path sample : Samples.all().toList()) {
      sampled.add(JSON.readTree(Samples.text(sample)).path("type").asText());
    }

    assertThat(typesOfRecords()).isEqualTo(typesOfSchema());
    assertThat(sampled).isEqualTo(typesOfSchema().keySet());
  }

  @Test
  void knows_the_same_orders_and_facts_as_the_schema() {
    assertThat(namesOf(ClientFrame.class)).isEqualTo(union("ClientFrame"));
    assertThat(namesOf(ServerFrame.class)).isEqualTo(union("ServerFrame"));
  }

  private static Map<String, String> typesOfRecords() {
    Map<String, String> types = new TreeMap<>();
    for (JsonbSubtype each : Frame.class.getAnnotation(JsonbTypeInfo.class).value()) {
      types.put(each.alias(), each.type().getSimpleName());
    }
    return types;
  }

  private static Map<String, String> typesOfSchema() {
    Map<String, String> types = new TreeMap<>();
    for (Map.Entry<String, JsonNode> definition : SCHEMA_TEXT.path("$defs").properties()) {
      JsonNode type = definition.getValue().path("properties").path("type").path("const");
      if (type.isTextual()) {
        types.put(type.asText(), definition.getKey());
      }
    }
    return types;
  }

  private static Set<String> namesOf(Class<?> sealed) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(Objects.requireNonNull(sealed.getPermittedSubclasses()))
        .map(Class::getSimpleName)
        .forEach(names::add);
    return names;
  }

  private static Set<String> union(String name) {
    Set<String> names = new TreeSet<>();
    for (JsonNode each : SCHEMA_TEXT.path("$defs").path(name).path("oneOf")) {
      names.add(each.path("$ref").asText().substring("#/$defs/".length()));
    }
    return names;
  }

  private static JsonNode schemaText() {
    try {
      return JSON.readTree(
          FrameContractTest.class.getResourceAsStream("/protocol/frames.schema.json"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
