package io.foyer.salesforce.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An element of a metadata file, read by the names of what it holds. */
record MetadataXml(Element element) {

  static MetadataXml read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new MetadataXml(factory.newDocumentBuilder().parse(in).getDocumentElement());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SAXException | ParserConfigurationException malformed) {
      throw new IllegalStateException("malformed metadata in " + file, malformed);
    }
  }

  /** Everything of that name, however deep. */
  Stream<MetadataXml> every(String name) {
    var found = element.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(node -> new MetadataXml((Element) node));
  }

  List<String> texts(String name) {
    return every(name).map(found -> found.element.getTextContent().strip()).toList();
  }

  /** The first text of that name, or an empty one. */
  String text(String name) {
    return texts(name).stream().findFirst().orElse("");
  }

  boolean is(String name) {
    return Boolean.parseBoolean(text(name));
  }
}
