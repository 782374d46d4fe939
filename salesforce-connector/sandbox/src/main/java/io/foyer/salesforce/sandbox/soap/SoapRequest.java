package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.XmlBody;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An envelope: its headers and the one operation in its body. */
record SoapRequest(Optional<Element> header, Element operation) {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  static SoapRequest parse(byte[] bytes) {
    var envelope =
        XmlBody.parse(bytes)
            .orElseThrow(
                () -> new Refusal("UNKNOWN_EXCEPTION", "The request is no well-formed XML"));
    var operation =
        child(envelope, "Body")
            .flatMap(body -> children(body).stream().findFirst())
            .orElseThrow(() -> new Refusal("UNKNOWN_EXCEPTION", "No operation in the body"));
    return new SoapRequest(child(envelope, "Header"), operation);
  }

  String name() {
    return operation.getLocalName();
  }

  /** A value of a header, such as SessionHeader's sessionId. */
  Optional<String> header(String name, String part) {
    return header
        .flatMap(all -> child(all, name))
        .flatMap(found -> child(found, part))
        .map(Node::getTextContent);
  }

  /** An argument that has to be there. */
  String argument(String name) {
    return child(operation, name)
        .map(Node::getTextContent)
        .orElseThrow(() -> new Refusal("MISSING_ARGUMENT", name + " not specified"));
  }

  List<String> arguments(String name) {
    return elements(name).stream().map(Node::getTextContent).toList();
  }

  List<Element> elements(String name) {
    return children(operation).stream().filter(each -> name.equals(each.getLocalName())).toList();
  }

  static boolean isNil(Element element) {
    return Boolean.parseBoolean(element.getAttributeNS(XSI, "nil"));
  }

  static List<Element> children(Element parent) {
    return XmlBody.children(parent);
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(each -> name.equals(each.getLocalName())).findFirst();
  }
}
