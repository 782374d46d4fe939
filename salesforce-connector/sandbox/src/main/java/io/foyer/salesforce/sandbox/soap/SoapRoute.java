package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.limits.ApiUsage;
import io.foyer.salesforce.sandbox.limits.Fault;
import io.foyer.salesforce.sandbox.oauth.Grant;
import io.foyer.salesforce.sandbox.oauth.Passwords;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.StoreFailure;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Router;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The endpoint of the SOAP Partner API. */
public final class SoapRoute {
  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="UTF-8"?>\
      <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"\
       xmlns="urn:partner.soap.sforce.com" xmlns:sf="%s"\
       xmlns:xsd="http://www.w3.org/2001/XMLSchema"\
       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">%s<soapenv:Body>%s</soapenv:Body>\
      </soapenv:Envelope>\
      """;
  private static final Pattern SESSION = Pattern.compile("<(?:\\w+:)?sessionId[^>]*>([^<]+)<");
  private final Org org;
  private final LoginOperation login;
  private final Map<String, Operation> operations = new HashMap<>();

  /** Writes an operation's results. */
  @FunctionalInterface
  interface Operation {
    void answer(SoapRequest request, Author author, Xml xml);
  }

  public SoapRoute(Org org, Passwords passwords) {
    this.org = org;
    this.login = new LoginOperation(org, passwords);
    new QueryOperations(org).addTo(operations);
    new SaveOperations(org).addTo(operations);
    new ChangeOperations(org).addTo(operations);
    DescribeOperations.addTo(operations);
    new UserOperations(org).addTo(operations);
    new LifeOperations(org).addTo(operations);
    new ConvertOperation(org).addTo(operations);
    new SearchOperation(org).addTo(operations);
  }

  public void addTo(Router router) {
    router
        .add("POST", "/services/Soap/u/{version}", this::answer)
        .add("POST", "/services/Soap/u/{version}/{org}", this::answer);
  }

  private Answer answer(Call call) {
    try {
      org.usage().count();
      return org.faults().strike(Fault.Lane.SOAP, this::performed, call);
    } catch (Refusal refusal) {
      return fault(refusal.code(), refusal.words());
    }
  }

  private Answer performed(Call call) {
    try {
      var request = SoapRequest.parse(call.body().bytes());
      if (request.name().equals("login")) {
        return succeeded(
            request,
            (asked, nobody, xml) -> login.answer(call, asked, xml),
            Author.of("", org.schema()));
      }
      var operation = operations.get(request.name());
      var author = author(request);
      if (operation == null) {
        throw new Refusal(
            "UNKNOWN_EXCEPTION", "No operation available for request " + request.name());
      }
      return succeeded(request, operation, author);
    } catch (Refusal refusal) {
      return fault(refusal.code(), refusal.words());
    } catch (StoreFailure failure) {
      return failure.isLock()
          ? fault("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record")
          : fault("UNKNOWN_EXCEPTION", "An unexpected error occurred.");
    }
  }

  private Answer succeeded(SoapRequest request, Operation operation, Author author) {
    var name = request.name() + "Response";
    var xml = new Xml().open(name);
    operation.answer(request, author, xml);
    var header =
        new Xml()
            .open("soapenv:Header")
            .open("LimitInfoHeader")
            .open("limitInfo")
            .element("current", org.usage().used())
            .element("limit", ApiUsage.DAILY)
            .element("type", "API REQUESTS")
            .close("limitInfo")
            .close("LimitInfoHeader")
            .close("soapenv:Header");
    var body = xml.close(name).toString();
    return Answer.of(
        200,
        "text/xml; charset=utf-8",
        ENVELOPE.formatted("urn:sobject.partner.soap.sforce.com", header, body));
  }

  /** The session id of a call without reading it whole; null when there is none. */
  public static @Nullable String session(Call call) {
    if (!call.path().startsWith("/services/Soap/")) {
      return null;
    }
    var found = SESSION.matcher(call.text());
    return found.find() ? found.group(1) : null;
  }

  static Answer fault(String code, String message) {
    return Answer.of(
        500,
        "text/xml; charset=utf-8",
        ENVELOPE.formatted(
            "urn:fault.partner.soap.sforce.com", "", SoapFaults.body(code, message)));
  }

  private Author author(SoapRequest request) {
    var session =
        request
            .header("SessionHeader", "sessionId")
            .flatMap(token -> org.tokens().find(token, Grant.Kind.ACCESS))
            .orElseThrow(
                () ->
                    new Refusal(
                        "INVALID_SESSION_ID",
                        "Invalid Session ID found in SessionHeader: Illegal Session"));
    return org.author(session.user())
        .insistingOnAll(flag(request, "AllOrNoneHeader", "allOrNone"))
        .allowingDuplicates(flag(request, "DuplicateRuleHeader", "allowSave"))
        .assigningBy(rule(request));
  }

  /** None where nothing is said. */
  private static String rule(SoapRequest request) {
    return flag(request, "AssignmentRuleHeader", "useDefaultRule")
        ? "true"
        : request.header("AssignmentRuleHeader", "assignmentRuleId").orElse("");
  }

  private static boolean flag(SoapRequest request, String header, String part) {
    return request.header(header, part).map(Boolean::parseBoolean).orElse(false);
  }
}
