package be.vaxis.attestation.hcert.dcc;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields of a map as the schema wants them; each departure is a fault. */
record StrictFields(String path, Pairs fields, List<String> faults) {

    StrictFields inner(String key) {
        if (fields.at(key) instanceof Pairs inner) {
            return new StrictFields(path + key + ".", inner, faults);
        }
        fault(key, "is no map");
        return new StrictFields(path + key + ".", new Pairs(Map.of()), faults);
    }

    /** The text, or the empty one. */
    String text(String key) {
        return fields.at(key) instanceof Text(String value) ? value : "";
    }

    void required(String key, Pattern pattern, int mostCharacters) {
        if (fields.at(key) == null) {
            fault(key, "is required");
        } else {
            optional(key, pattern, mostCharacters);
        }
    }

    void optional(String key, Pattern pattern, int mostCharacters) {
        Cbor value = fields.at(key);
        if (value == null) {
            return;
        }
        if (!(value instanceof Text(String text))) {
            fault(key, "is no text");
        } else if (!text.equals(text.strip())) {
            fault(key, "has blanks around it");
        } else if (text.codePointCount(0, text.length()) > mostCharacters) {
            fault(key, "is longer than " + mostCharacters + " characters");
        } else if (!pattern.matcher(text).matches()) {
            fault(key, "does not match " + pattern);
        }
    }

    void positive(String key) {
        if (!(fields.at(key) instanceof Whole(long value)) || value < 1) {
            fault(key, "is no whole number above nought");
        }
    }

    /** The date; null, and a fault, when there is none. */
    @Nullable
    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException none) {
            fault(key, "is no date");
            return null;
        }
    }

    void moment(String key) {
        try {
            OffsetDateTime.parse(text(key));
        } catch (DateTimeException none) {
            fault(key, "is no date with a time and an offset");
        }
    }

    void fault(String key, String what) {
        faults.add(path + key + " " + what);
    }
}
