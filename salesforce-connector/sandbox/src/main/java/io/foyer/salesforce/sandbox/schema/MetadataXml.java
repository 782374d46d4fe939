package io.foyer.salesforce.sandbox.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a metadata file, read by the names of its children. */
record MetadataXml(Element element) {
  private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newInstance();

  static MetadataXml read(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new MetadataXml(builder().parse(in).getDocumentElement());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SAXException malformed) {
      throw new IllegalStateException("malformed metadata in " + file, malformed);
    }
  }

  /** A file of this program. */
  static MetadataXml resource(String name) {
    try (var in = MetadataXml.class.getResourceAsStream(name)) {
      var file = Objects.requireNonNull(in, () -> "missing file " + name);
      return new MetadataXml(builder().parse(file).getDocumentElement());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SAXException malformed) {
      throw new IllegalStateException("malformed metadata in " + name, malformed);
    }
  }

  private static DocumentBuilder builder() {
    try {
      return FACTORY.newDocumentBuilder();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  List<MetadataXml> children(String name) {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getNodeName()))
        .map(node -> new MetadataXml((Element) node))
        .toList();
  }

  Optional<MetadataXml> child(String name) {
    return children(name).stream().findFirst();
  }

  Optional<String> optional(String name) {
    return child(name).map(child -> child.element.getTextContent().strip());
  }

  String text(String name) {
    return optional(name)
        .orElseThrow(
            () -> new IllegalStateException(element.getNodeName() + " lacks <" + name + ">"));
  }

  boolean flag(String name) {
    return optional(name).map(Boolean::parseBoolean).orElse(false);
  }

  int number(String name, int otherwise) {
    return optional(name).map(Integer::parseInt).orElse(otherwise);
  }
}
