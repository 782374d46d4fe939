package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.limits.ApiUsage;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.Map;

/** What of the org's limits is left. */
final class Limits {

  private Limits() {}

  static Answer answer(ApiUsage usage) {
    var daily = Map.of("Max", ApiUsage.DAILY, "Remaining", ApiUsage.DAILY - usage.used());
    return Answer.json(200, Json.text(Map.of("DailyApiRequests", daily)));
  }
}
