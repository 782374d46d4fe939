package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a caller sends it: names and texts, nothing checked yet. Null empties a field. */
public record Input(ObjectType type, @Nullable String id, Map<String, @Nullable String> fields) {}
