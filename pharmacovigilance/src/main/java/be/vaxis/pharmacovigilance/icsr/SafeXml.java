package be.vaxis.pharmacovigilance.icsr;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file of messages, one message in memory at a time. No DTD, no entities but the five of XML, nothing fetched;
 * size, depth and number have limits.
 *
 * <p>Dutch: <i>veilig lezen</i>. Source: OWASP, XML external entity prevention; {@link Limits}.
 */
final class SafeXml {

    private final Limits limits;
    private final String root;
    private final String message;

    SafeXml(Limits limits, String root, String message) {
        this.limits = limits;
        this.root = root;
        this.message = message;
    }

    /**
     * @param messages gets each message, in order of the file
     * @return the root with all but the messages
     */
    Element read(InputStream stream, Consumer<Element> messages) {
        try {
            var reader = factory().createXMLStreamReader(new BoundedInput(stream, limits.bytes()));
            return new Walk(reader, messages).root();
        } catch (XMLStreamException notXml) {
            throw new MalformedIcsr("not well-formed at line " + line(notXml), notXml);
        }
    }

    private static int line(XMLStreamException notXml) {
        return notXml.getLocation() == null ? -1 : notXml.getLocation().getLineNumber();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private final class Walk {

        private static final Set<Integer> REFUSED =
                Set.of(XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE, XMLStreamReader.ENTITY_DECLARATION);

        private final XMLStreamReader reader;
        private final Consumer<Element> messages;
        private final Deque<Element> open = new ArrayDeque<>();
        private int elements;
        private int characters;
        private int seen;

        Walk(XMLStreamReader reader, Consumer<Element> messages) {
            this.reader = reader;
            this.messages = messages;
        }

        Element root() throws XMLStreamException {
            var top = new Element("file");
            open.push(top);
            while (reader.hasNext()) {
                take(reader.next());
            }
            return top.the(root);
        }

        private void take(int event) {
            if (REFUSED.contains(event)) {
                throw new MalformedIcsr("a document type or entity is refused");
            }
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> start();
                case XMLStreamReader.END_ELEMENT -> end();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text();
                default -> {} // comments and white space say nothing
            }
        }

        private void start() {
            var element = new Element(reader.getLocalName());
            limited(++elements <= limits.elements(), "a message has too many elements");
            limited(open.size() <= limits.depth(), "elements are nested too deeply");
            limited(open.size() > 1 || Xml.HL7.equals(reader.getNamespaceURI()), "not of HL7 v3");
            limited(open.size() > 1 || element.name.equals(root), "not the expected root");
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                count(reader.getAttributeValue(i).length());
                element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            open.push(element);
        }

        private void end() {
            var element = open.pop();
            if (open.size() == 2 && element.name.equals(message)) {
                limited(++seen <= limits.messages(), "there are too many messages");
                messages.accept(element);
                elements = 0;
                characters = 0;
            } else {
                open.element().children.add(element);
            }
        }

        private void text() {
            count(reader.getTextLength());
            open.element().text.append(reader.getText());
        }

        private void count(int length) {
            characters += length;
            limited(characters <= limits.characters(), "a message is too long");
        }

        private static void limited(boolean within, String fault) {
            if (!within) {
                throw new MalformedIcsr(fault);
            }
        }
    }
}
