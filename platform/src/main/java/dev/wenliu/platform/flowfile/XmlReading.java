package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowlint.Problems;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the chart's XML with the JDK's StAX: no DTD, no entities, no processing instructions, and limits on depth and size. */
final class XmlReading {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_ATTRIBUTES = 40;
    private static final int LONGEST_TEXT = 4_000;

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;
    private @Nullable XmlElement root;

    private XmlReading(Problems problems) {
        this.problems = problems;
    }

    /** The root element; empty when the file was refused, with the reason among the problems. */
    static Optional<XmlElement> read(byte[] bytes, Problems problems) {
        return new XmlReading(problems).read(bytes);
    }

    private Optional<XmlElement> read(byte[] bytes) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                while (reader.hasNext()) if (!take(reader, reader.next())) return Optional.empty();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException malformed) {
            var place = malformed.getLocation();
            if (place == null) refuse("xml.malformed", "?", "?");
            else refuse("xml.malformed", place.getLineNumber(), place.getColumnNumber());
            return Optional.empty();
        }
        return Optional.ofNullable(root);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private boolean take(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader);
            case XMLStreamConstants.DTD -> refuse("xml.doctype");
            case XMLStreamConstants.ENTITY_REFERENCE -> refuse("xml.entity");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> refuse("xml.instruction");
            default -> true;
        };
    }

    private boolean start(XMLStreamReader reader) {
        if (open.size() >= DEEPEST) return refuse("xml.depth", DEEPEST);
        if (++elements > MOST_ELEMENTS) return refuse("xml.elements", MOST_ELEMENTS);
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) return refuse("xml.long", reader.getLocalName());
        var element = new Open(Objects.requireNonNullElse(reader.getNamespaceURI(), ""), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeValue(i).length() > LONGEST_TEXT) return refuse("xml.long", reader.getLocalName());
            element.attributes.add(new XmlElement.Attribute(
                    Objects.requireNonNullElse(reader.getAttributeNamespace(i), ""),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i)));
        }
        open.push(element);
        return true;
    }

    private boolean characters(XMLStreamReader reader) {
        var element = open.peek();
        if (element == null) return true;
        element.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        return element.text.length() <= LONGEST_TEXT || refuse("xml.long", element.name);
    }

    private boolean end() {
        var done = open.pop().close();
        var parent = open.peek();
        if (parent == null) root = done;
        else parent.children.add(done);
        return true;
    }

    private boolean refuse(String key, Object... arguments) {
        problems.add(FlowPackage.CHART, "", key, arguments);
        return false;
    }

    /** An element whose end has not been read yet. */
    private static final class Open {

        final String namespace;
        final String name;
        final List<XmlElement.Attribute> attributes = new ArrayList<>();
        final List<XmlElement> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Open(String namespace, String name) {
            this.namespace = namespace;
            this.name = name;
        }

        XmlElement close() {
            return new XmlElement(
                    namespace, name, attributes, children, text.toString().strip());
        }
    }
}
