package be.vaxis.attestation.hcert.dcc;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Real;
import be.vaxis.attestation.hcert.cbor.Cbor.Simple;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a map, each read as the one who wrote it meant it; what is absent, null or illegible is not there. */
record LooseFields(Pairs fields) {

    private static final Pairs NONE = new Pairs(Map.of());
    private static final int MOST_DOSES = 1000;

    static boolean isNothing(Cbor value) {
        return value instanceof Simple;
    }

    LooseFields inner(String key) {
        return new LooseFields(at(key) instanceof Pairs inner ? inner : NONE);
    }

    /** Without the blanks around it. A number is taken as its digits. */
    String text(String key) {
        return switch (at(key)) {
            case Text(String value) -> value.strip();
            case Whole(long value) -> Long.toString(value);
            default -> "";
        };
    }

    /** @throws Refused a number of doses that is a fraction, below nought, or no number at all */
    int count(String key) throws Refused {
        double count = switch (at(key)) {
            case Whole(long value) -> value;
            case Real(double value) -> value;
            case Text(String value) -> digits(value.strip());
            case Simple _ -> 0;
            default -> -1;
        };
        if (count < 0 || count > MOST_DOSES || count != Math.rint(count)) {
            throw new Refused(Step.PAYLOAD, "the number " + key + " is no number of doses");
        }
        return (int) count;
    }

    @Nullable
    LocalDate date(String key) {
        return LooseTime.date(text(key));
    }

    @Nullable
    OffsetDateTime moment(String key) {
        return LooseTime.moment(text(key));
    }

    /** A date of which month and day may lack; the time behind it is dropped. */
    String partialDate(String key) {
        return LooseTime.dropTime(text(key));
    }

    private static double digits(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    private Cbor at(String key) {
        Cbor value = fields.at(key);
        return value == null ? Cbor.NULL : value.untagged();
    }
}
