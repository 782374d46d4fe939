package io.foyer.salesforce.sandbox.bulk;

import java.nio.file.Path;

/** A file of results. */
public record BulkResult(String id, Path file) {}
