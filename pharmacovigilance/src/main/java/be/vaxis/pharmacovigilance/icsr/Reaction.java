package be.vaxis.pharmacovigilance.icsr;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened after the dose.
 *
 * <p>Dutch: <i>bijwerking</i>. Source: ICH E2B(R3) E.i.
 *
 * @param ref within the case, for causality
 * @param verbatim E.i.1.1a, our own list's wording or the reporter's
 * @param language E.i.1.1b, three letters (ISO 639-2), lower case
 * @param term E.i.2.1, when the operator filled MedDRA; without it the value goes with null flavour NI
 * @param criteria E.i.3.2; each that does not apply goes as NI: the standard knows no "false" here
 * @param confirmed E.i.8, by a health professional; left out when one reported it
 * @param country E.i.9
 */
public record Reaction(
        UUID ref,
        String verbatim,
        String language,
        @Nullable MedDraTerm term,
        Set<Criterion> criteria,
        @Nullable Held<PartialDate> onset,
        @Nullable Held<PartialDate> end,
        @Nullable Quantity duration,
        Outcome outcome,
        @Nullable Boolean confirmed,
        @Nullable String country) {

    public Reaction {
        var sorted = EnumSet.noneOf(Criterion.class);
        sorted.addAll(criteria);
        criteria = Collections.unmodifiableSet(sorted);
    }
}
