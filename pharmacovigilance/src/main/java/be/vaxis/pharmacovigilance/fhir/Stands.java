package be.vaxis.pharmacovigilance.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Where the parts of a reaction stand: in the event, or in a contained Condition. In the simple FHIRPath that an
 * OperationOutcome may use: names and indexes, no functions.
 */
record Stands(String reaction, String onset, String ended, String severity) {

    static final Stands IN_THE_EVENT = new Stands(
            "AdverseEvent.event", "AdverseEvent.date", "AdverseEvent.resultingCondition", "AdverseEvent.severity");

    static Stands in(String condition) {
        return new Stands(condition + ".code", condition + ".onset", condition + ".abatement", condition + ".severity");
    }

    /** The resource itself, not what refers to it. */
    static String of(AdverseEvent sent, Resource contained) {
        List<Resource> all = sent.getContained();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == contained) {
                return "AdverseEvent.contained[" + i + "]";
            }
        }
        return "AdverseEvent.contained";
    }
}
