package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.soql.Page;
import io.foyer.salesforce.sandbox.soql.Queries;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.Map;
import java.util.regex.Pattern;

/** Queries over REST. */
final class QueryResource {
  private static final Pattern BATCH = Pattern.compile("batchSize=(\\d{1,6})");
  private final Org org;

  QueryResource(Org org) {
    this.org = org;
  }

  void addTo(RestRoute route) {
    route.add("GET", "/query", call -> query(call, false));
    route.add("GET", "/queryAll", call -> query(call, true));
    route.add("GET", "/search", this::search);
    route.add("GET", "/query/{locator}", this::more);
    route.add("GET", "/queryAll/{locator}", this::more);
  }

  private Answer query(RestCall call, boolean deletedToo) {
    var soql = call.parameter("q");
    if (soql.isBlank()) {
      throw new Refusal("MALFORMED_QUERY", "A query string has to be specified");
    }
    return answer(org.queries(call.author()).run(soql, pageSize(call), deletedToo), call);
  }

  private Answer search(RestCall call) {
    var records =
        org.queries(call.author()).search(call.parameter("q")).stream()
            .map(row -> RestRecords.record(row, call.base()))
            .toList();
    return Answer.json(200, Json.text(Map.of("searchRecords", records)));
  }

  private Answer more(RestCall call) {
    return answer(org.queries(call.author()).more(call.value("locator"), pageSize(call)), call);
  }

  private static Answer answer(Page page, RestCall call) {
    return Answer.json(200, Json.text(RestRecords.page(page, call.base())));
  }

  private static int pageSize(RestCall call) {
    var header = call.call().header("sforce-query-options");
    var matcher = BATCH.matcher(header == null ? "" : header);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : Queries.LARGEST_PAGE;
  }
}
