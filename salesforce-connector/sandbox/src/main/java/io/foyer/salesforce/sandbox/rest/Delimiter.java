package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.Arrays;

/** What stands between the values of a row, as Bulk 2.0 names it. */
enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|'),
  CARET('^'),
  BACKQUOTE('`');

  private final char sign;

  Delimiter(char sign) {
    this.sign = sign;
  }

  /** The one that a job asks for. */
  static char of(JsonNode job) {
    var name = job.path("columnDelimiter").asText(COMMA.name());
    return Arrays.stream(values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal("ClientInputError", "unknown columnDelimiter"))
        .sign;
  }

  static String named(char sign) {
    return Arrays.stream(values())
        .filter(each -> each.sign == sign)
        .findFirst()
        .orElse(COMMA)
        .name();
  }
}
