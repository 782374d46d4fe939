package io.foyer.salesforce.sandbox.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** XML that came from outside: no document type, so nothing is fetched and nothing explodes. */
public final class XmlBody {
  private static final DocumentBuilderFactory FACTORY = factory();

  private XmlBody() {}

  private static DocumentBuilderFactory factory() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The outermost element; empty when the text is no XML. */
  public static Optional<Element> parse(byte[] bytes) {
    try {
      var builder = FACTORY.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Optional.of(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException | IOException malformed) {
      return Optional.empty();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static List<Element> children(Element parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** A child's text; empty when there is no such child. */
  public static Optional<String> text(Element parent, String name) {
    return children(parent).stream()
        .filter(child -> name.equals(child.getLocalName()))
        .findFirst()
        .map(Element::getTextContent);
  }
}
