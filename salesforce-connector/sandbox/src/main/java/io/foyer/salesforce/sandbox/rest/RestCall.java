package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;

/** A call of somebody who is signed in. */
record RestCall(Call call, Author author) {

  /** Answers such calls. */
  @FunctionalInterface
  interface Handler {
    Answer answer(RestCall call);
  }

  String value(String placeholder) {
    return call.value(placeholder);
  }

  String parameter(String name) {
    return call.parameters().getOrDefault(name, "");
  }

  /** The path up to the version: {@code /services/data/v65.0}. */
  String base() {
    return "/services/data/" + value("version");
  }

  JsonNode json() {
    return Json.parse(call.text())
        .filter(JsonNode::isContainerNode)
        .orElseThrow(() -> new Refusal("JSON_PARSER_ERROR", "The body is no valid JSON"));
  }
}
