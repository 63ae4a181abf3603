package be.vaxis.attestation.content;

import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.name.MrzName;
import be.vaxis.kernel.PartialDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who a certificate is of, as it writes it.
 *
 * @param birthDate as far as it is known; empty where nobody knows
 * @param lacks what is missing of it
 */
record Holding(PersonName name, String birthDate, Set<Lack> lacks) {

    private static final int LONGEST = 80;

    static Holding of(Holder holder) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        String family = holder.name().map(be.vaxis.kernel.PersonName::family).orElse("");
        String given = holder.name().map(be.vaxis.kernel.PersonName::given).orElse("");
        PersonName name = new PersonName(cut(family), MrzName.of(family), cut(given), MrzName.of(given));
        if (holder.name().isEmpty()) {
            lacks.add(Lack.NAME);
        } else if (name.standardFamily().isEmpty() && name.standardGiven().isEmpty()) {
            lacks.add(Lack.NAME_IN_LATIN_LETTERS);
        }
        return new Holding(name, holder.birthDate().map(PartialDate::text).orElse(""), lacks);
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
    }
}
