package io.foyer.calendars.control.caldav;

import io.foyer.calendars.entity.refusal.CalendarAway;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The answer of a WebDAV server about several resources. */
final class MultiStatus {
  static final String DAV = "DAV:";
  static final String CALDAV = "urn:ietf:params:xml:ns:caldav";

  private final Element root;

  /** What it says of one resource. */
  record Resource(Element element) {

    String href() {
      return text(element, DAV, "href").orElse("");
    }

    Optional<String> text(String namespace, String name) {
      return text(element, namespace, name);
    }

    /** The address within a property, such as that of the home of calendars. */
    Optional<String> href(String namespace, String name) {
      return first(element, namespace, name).flatMap(property -> text(property, DAV, "href"));
    }

    boolean has(String namespace, String name) {
      return first(element, namespace, name).isPresent();
    }

    List<Element> all(String namespace, String name) {
      return elements(element.getElementsByTagNameNS(namespace, name));
    }

    private static Optional<String> text(Element within, String namespace, String name) {
      return first(within, namespace, name)
          .map(Node::getTextContent)
          .map(String::strip)
          .filter(text -> !text.isEmpty());
    }

    private static Optional<Element> first(Element within, String namespace, String name) {
      return elements(within.getElementsByTagNameNS(namespace, name)).stream().findFirst();
    }
  }

  private MultiStatus(Element root) {
    this.root = root;
  }

  /**
   * @throws CalendarAway where it is no such answer
   */
  static MultiStatus of(String body) {
    var root = document(body).getDocumentElement();
    if (root == null || !"multistatus".equals(root.getLocalName())) {
      throw new CalendarAway("no multistatus");
    }
    return new MultiStatus(root);
  }

  List<Resource> resources() {
    return elements(root.getElementsByTagNameNS(DAV, "response")).stream()
        .map(Resource::new)
        .toList();
  }

  // What comes from outside may name no file and no other address.
  private static Document document(String body) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(body)));
    } catch (ParserConfigurationException | SAXException | IOException garbage) {
      throw new CalendarAway("no XML");
    }
  }

  private static List<Element> elements(NodeList nodes) {
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
