package be.vaxis.pharmacovigilance.icsr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates against the official schemas, which belong to ISO, HL7 and ICH: an operator mounts them in a folder ({@code
 * vaxis.icsr.schemas}), with {@code MCCI_IN200100UV01.xsd} in it or in {@code multicacheschemas} under it.
 *
 * <p>Nothing is fetched from elsewhere. A fault is told by line and rule; its text would repeat what is in the file.
 *
 * <p>Dutch: <i>schemacontrole</i>. Source: EN ISO 27953-2:2011, schemas.
 */
public final class SchemaCheck {

    private static final int MOST = 100;

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /** Of cases; empty when the folder holds no such schema. */
    public static Optional<SchemaCheck> ofCases(Path folder) {
        return of(folder, IcsrWriter.ROOT);
    }

    /** Of acknowledgements; empty when the folder holds no such schema. */
    public static Optional<SchemaCheck> ofAcknowledgements(Path folder) {
        return of(folder, AcknowledgementWriter.ROOT);
    }

    /** @return at most a hundred faults, as line and rule; empty when valid */
    public List<String> check(InputStream file) throws IOException {
        var found = new Found();
        try {
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(found);
            validator.validate(new StreamSource(file));
        } catch (SAXParseException fatal) {
            found.error(fatal);
        } catch (SAXException unreadable) {
            throw new MalformedIcsr("not well-formed", unreadable);
        }
        return List.copyOf(found.faults);
    }

    private static Optional<SchemaCheck> of(Path folder, String root) {
        var name = root + ".xsd";
        return Stream.of(
                        folder.resolve(name),
                        folder.resolve("multicacheschemas").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(SchemaCheck::load);
    }

    private static SchemaCheck load(Path file) {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return new SchemaCheck(factory.newSchema(file.toFile()));
        } catch (SAXException broken) {
            throw new IllegalStateException("the mounted schema " + file.getFileName() + " cannot be read", broken);
        }
    }

    private static final class Found implements ErrorHandler {

        private final List<String> faults = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            if (faults.size() < MOST) {
                var message = fault.getMessage() == null ? "" : fault.getMessage();
                var rule =
                        message.matches("(?s)[a-z]+-[\\w.-]+:.*") ? message.substring(0, message.indexOf(':')) : "form";
                faults.add("line " + fault.getLineNumber() + ", column " + fault.getColumnNumber() + ": " + rule);
            }
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXParseException {
            throw fault;
        }
    }
}
