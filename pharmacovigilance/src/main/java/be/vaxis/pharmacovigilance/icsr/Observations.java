package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The small pieces of which a case is made: a code of a list, a value of a type.
 *
 * <p>Dutch: <i>waarnemingen</i>. Source: HL7 v3 data types CE, BL, ST, ED, PQ.
 */
final class Observations {

    static final String[] OBSERVATION = attrs("classCode", "OBS", "moodCode", "EVN");

    private final Xml xml;

    Observations(Xml xml) {
        this.xml = xml;
    }

    void code(String code, String list) {
        xml.empty("code", "code", code, "codeSystem", list, "codeSystemVersion", Oid.LIST_VERSION);
    }

    void ce(Coded value, String list) {
        xml.empty(
                "value",
                "xsi:type",
                "CE",
                "code",
                value.code(),
                "codeSystem",
                list,
                "codeSystemVersion",
                Oid.LIST_VERSION);
    }

    void bl(Held<Boolean> value) {
        held("value", value.known().map(Object::toString).orElse(""), value.why(), "xsi:type", "BL");
    }

    /** An element with a {@code value}, or with a null flavour. */
    void held(String element, String value, @Nullable NullFlavour why, String... more) {
        var last = why == null ? attrs("value", value) : attrs("nullFlavor", why.name());
        var all = Arrays.copyOf(more, more.length + 2);
        System.arraycopy(last, 0, all, more.length, 2);
        xml.empty(element, all);
    }

    void date(String element, Held<PartialDate> date) {
        held(element, date.known().map(PartialDate::digits).orElse(""), date.why());
    }

    /** An observation within a relation: what it is, and its value. */
    void within(String relation, String type, String element, String code, String list, Runnable value) {
        xml.in(
                relation,
                attrs("typeCode", type),
                () -> xml.in(element, OBSERVATION, () -> {
                    code(code, list);
                    value.run();
                }));
    }
}
