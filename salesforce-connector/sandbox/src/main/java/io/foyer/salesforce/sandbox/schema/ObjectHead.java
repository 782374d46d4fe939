package io.foyer.salesforce.sandbox.schema;

/** What is known of an object besides its fields. */
record ObjectHead(
    String name,
    String label,
    String labelPlural,
    String prefix,
    boolean custom,
    boolean deletable) {}
