package be.vaxis.pharmacovigilance.icsr;

import be.vaxis.pharmacovigilance.icsr.Fault.Kind;

/**
 * Rules about the patient. A patient is identifiable when anything is known: initials, date of birth, age, age group or sex,
 * and masked counts as known to the sender.
 *
 * <p>Dutch: <i>regels over de patiënt</i>. Source: ICH E2B(R3) D; GVP VI.B.2.
 */
final class PatientRules {

    private PatientRules() {}

    static void check(CaseReport report, Faults faults) {
        var patient = report.patient();
        faults.held("patient.initials", Field.INITIALS, patient.initials());
        faults.text("patient.initials", Field.INITIALS, CaseRules.known(patient.initials()));
        faults.held("patient.birthDate", Field.BIRTH_DATE, patient.birthDate());
        faults.held("patient.sex", Field.SEX, patient.sex());
        faults.held("patient.historyText", Field.HISTORY_TEXT, patient.historyText());
        faults.text("patient.historyText", Field.HISTORY_TEXT, CaseRules.known(patient.historyText()));
        identifiable(patient, faults);
        age(patient, faults);
        history(patient, faults);
        death(report, faults);
    }

    private static void identifiable(Patient patient, Faults faults) {
        var somebody = isHeld(patient.initials())
                || patient.birthDate() != null
                || patient.age() != null
                || patient.ageGroup() != null
                || isHeld(patient.sex());
        faults.when(!somebody, "patient", Field.INITIALS, Kind.MISSING, "a case has an identifiable patient");
    }

    private static boolean isHeld(Held<?> held) {
        return held.why() == null || held.why() == NullFlavour.MSK;
    }

    private static void age(Patient patient, Faults faults) {
        var age = patient.age();
        faults.when(
                age != null && (age.number() < 0 || age.number() > 99_999),
                "patient.age",
                Field.AGE,
                Kind.TOO_LONG,
                "an age has one to five digits");
    }

    private static void history(Patient patient, Faults faults) {
        for (var i = 0; i < patient.history().size(); i++) {
            var condition = patient.history().get(i);
            var path = "patient.history[" + i + "]";
            faults.term(path + ".term", Field.HISTORY_VERSION, Field.HISTORY_CODE, condition.term());
            faults.held(path + ".start", Field.HISTORY_START, condition.start());
        }
        faults.when(
                patient.history().isEmpty() && patient.historyText() == null,
                "patient.historyText",
                Field.HISTORY_TEXT,
                Kind.MISSING,
                "history is coded, told, or said to be unknown");
    }

    private static void death(CaseReport report, Faults faults) {
        var patient = report.patient();
        var birth = CaseRules.known(patient.birthDate());
        faults.order(birth, patient.died(), "patient.died", Field.DIED, "before birth");
        for (var i = 0; i < report.reactions().size(); i++) {
            var onset = CaseRules.known(report.reactions().get(i).onset());
            var path = "reactions[" + i + "].onset";
            faults.order(birth, onset, path, Field.ONSET, "before birth");
            faults.order(onset, patient.died(), path, Field.ONSET, "after death");
        }
    }
}
