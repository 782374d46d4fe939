package io.foyer.salesforce.sandbox.store;

import java.util.List;

/** Why something was refused: a Salesforce code, words, and the fields it is about. */
public record SaveError(String code, String message, List<String> fields) {}
