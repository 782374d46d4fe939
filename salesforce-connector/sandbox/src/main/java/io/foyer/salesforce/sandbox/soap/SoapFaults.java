package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.web.Xml;

/** Writes faults of the type that belongs to a code. */
final class SoapFaults {

  private SoapFaults() {}

  static String body(String code, String message) {
    var type = type(code);
    var xml = new Xml();
    xml.open("soapenv:Fault");
    xml.element("faultcode", "sf:" + code).element("faultstring", code + ": " + message);
    xml.open("detail").open("sf:" + type, "sf:" + type);
    xml.element("sf:exceptionCode", code).element("sf:exceptionMessage", message);
    if (isAboutQuery(type)) {
      xml.element("sf:row", -1).element("sf:column", -1);
    }
    xml.close("sf:" + type).close("detail").close("soapenv:Fault");
    return xml.toString();
  }

  private static boolean isAboutQuery(String type) {
    return type.equals("MalformedQueryFault")
        || type.equals("MalformedSearchFault")
        || type.equals("InvalidFieldFault")
        || type.equals("InvalidSObjectFault");
  }

  private static String type(String code) {
    return switch (code) {
      case "MALFORMED_QUERY" -> "MalformedQueryFault";
      case "MALFORMED_SEARCH" -> "MalformedSearchFault";
      case "INVALID_FIELD" -> "InvalidFieldFault";
      case "INVALID_TYPE" -> "InvalidSObjectFault";
      case "INVALID_QUERY_LOCATOR" -> "InvalidQueryLocatorFault";
      case "MALFORMED_ID" -> "InvalidIdFault";
      case "INVALID_LOGIN" -> "LoginFault";
      default -> "UnexpectedErrorFault";
    };
  }
}
