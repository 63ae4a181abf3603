package be.vaxis.pharmacovigilance.icsr;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements, one after another, and never holds more than one. What XML cannot carry becomes U+FFFD, so that the
 * file is always well-formed.
 *
 * <p>Dutch: <i>schrijver van elementen</i>. Source: HL7 v3, XML ITS.
 */
final class Xml {

    static final String HL7 = "urn:hl7-org:v3";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamWriter out;

    Xml(OutputStream stream) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException failure) {
            throw new IcsrNotWritten(failure);
        }
    }

    void open(String root) {
        tried(() -> {
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(HL7);
            out.writeNamespace("xsi", XSI);
            out.writeAttribute("ITSVersion", "XML_1.0");
            out.writeAttribute("xsi:schemaLocation", HL7 + " " + root + ".xsd");
        });
    }

    void close() {
        tried(() -> {
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        });
    }

    /** @param attributes names and values in turn; a name {@code xsi:type} is that of the schema instance */
    void in(String name, String[] attributes, Runnable content) {
        tried(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
        content.run();
        tried(out::writeEndElement);
    }

    void empty(String name, String... attributes) {
        tried(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    void text(String name, String text, String... attributes) {
        tried(() -> {
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(clean(text));
            out.writeEndElement();
        });
    }

    void flush() {
        tried(out::flush);
    }

    static String[] attrs(String... attributes) {
        return attributes;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]).replaceAll("\\s", " "));
        }
    }

    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(Xml::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int allowed(int point) {
        var fits = point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
        return fits ? point : 0xFFFD;
    }

    private static void tried(Step step) {
        try {
            step.run();
        } catch (XMLStreamException failure) {
            throw new IcsrNotWritten(failure);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
