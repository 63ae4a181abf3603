package be.vaxis.attestation.document;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.valueset.ValueSets;
import java.util.List;

/**
 * What stands on the paper of an EU certificate: the code, and what is in it in words. Prints as its kind only.
 *
 * <p>Dutch: <i>digitaal EU-COVID-certificaat</i>. Source: Regulation (EU) 2021/953, annex: the fields of each kind.
 *
 * @param code the text that starts with {@code HC1:}
 * @param holder the names and the birth date
 * @param fields what it tells, in the order of the annex, and until when the code is good
 */
public record PrintedCertificate(String code, Kind kind, List<Field> holder, List<Field> fields) {

    /**
     * @param name as our messages have it, such as {@code disease}
     * @param code that a message may have words for; empty for what is not coded
     * @param text in English, or the same in every language
     */
    public record Field(String name, String code, String text) {}

    public PrintedCertificate {
        holder = List.copyOf(holder);
        fields = List.copyOf(fields);
    }

    /** One of ours, which can always be read. */
    public static PrintedCertificate ours(String code, ValueSets sets) {
        try {
            return read(code, sets);
        } catch (Refused broken) {
            throw new IllegalStateException("A certificate of ours cannot be read: " + broken.step(), broken);
        }
    }

    /**
     * What the code itself says, so that the words on the paper cannot tell another tale than the code.
     *
     * @param sets whose newest editions have the words for what is coded
     * @throws Refused no code that can be read
     */
    public static PrintedCertificate read(String code, ValueSets sets) throws Refused {
        var hcert = CodeReader.read(code);
        var fields = new Fields(sets);
        return new PrintedCertificate(code, hcert.dcc().event().kind(), Fields.holder(hcert.dcc()), fields.of(hcert));
    }

    @Override
    public String toString() {
        return "certificate:" + kind;
    }
}
