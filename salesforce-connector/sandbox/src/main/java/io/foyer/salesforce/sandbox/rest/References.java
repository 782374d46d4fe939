package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts results of earlier parts where later ones name them: {@code @{NewLead.id}}. */
final class References {
  private static final Pattern NAMED = Pattern.compile("@\\{([^}.\\[]+)([^}]*)}");
  private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");
  private final Map<String, Answer> results;

  References(Map<String, Answer> results) {
    this.results = results;
  }

  String resolved(String text) {
    return NAMED
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match.group(2))));
  }

  private String value(String name, String path) {
    var answer = results.get(name);
    if (answer == null || answer.status() >= 400) {
      throw unresolved(name + path);
    }
    JsonNode node = Json.parse(answer.text()).orElse(MissingNode.getInstance());
    var steps = STEP.matcher(path);
    while (steps.find()) {
      node =
          steps.group(1) == null
              ? node.path(Integer.parseInt(steps.group(2)))
              : node.path(steps.group(1));
    }
    if (!node.isValueNode()) {
      throw unresolved(name + path);
    }
    var quoted = Json.text(node.asText());
    return quoted.substring(1, quoted.length() - 1);
  }

  private static Refusal unresolved(String reference) {
    return new Refusal(
        "PROCESSING_HALTED",
        "Invalid reference specified. No value for @{" + reference + "} found");
  }
}
