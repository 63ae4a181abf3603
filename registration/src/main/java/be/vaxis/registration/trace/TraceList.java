package be.vaxis.registration.trace;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes everybody who got a vaccine, page by page, so that a long list takes no more memory than a short one.
 *
 * <p>Each page is logged before it is written: what was cut off halfway was looked at so far.
 */
@Component
public class TraceList {

    private final Traces traces;

    TraceList(Traces traces) {
        this.traces = traces;
    }

    /** The doses by person, in the words of the register; an empty name and number for somebody who was forgotten. */
    public void write(TraceQuestion question, Caller by, Writer out) throws IOException {
        Csv csv = Csv.begin(
                out,
                "insz",
                "family_name",
                "given_name",
                "postal_code",
                "gmd_holder",
                "product",
                "lot",
                "unit",
                "given",
                "place_kind",
                "place",
                "formerly");
        List<TracedDose> page = traces.look(question, null, Traces.MOST, by);
        while (!page.isEmpty()) {
            for (TracedDose dose : page) {
                write(dose, csv);
            }
            out.flush();
            DoseId last = page.getLast().dose();
            page = page.size() < Traces.MOST ? List.of() : traces.look(question, last, Traces.MOST, by);
        }
    }

    private static void write(TracedDose dose, Csv csv) throws IOException {
        var name = Optional.ofNullable(dose.name()).flatMap(Personal::value);
        var postalCode = dose.postalCode();
        var gmdHolder = dose.gmdHolder();
        var unit = dose.vaccine().unit();
        csv.line(
                dose.insz().value().map(Insz::value).orElse(null),
                name.map(PersonName::family).orElse(null),
                name.map(PersonName::given).orElse(null),
                postalCode == null ? null : postalCode.value(),
                gmdHolder == null ? null : gmdHolder.value(),
                dose.vaccine().product(),
                dose.vaccine().lot().value(),
                unit == null ? null : unit.value(),
                dose.given(),
                dose.place().kind(),
                dose.place().number(),
                dose.formerly());
    }
}
