package be.vaxis.pharmacovigilance.icsr;

import be.vaxis.pharmacovigilance.icsr.Fault.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rules about drugs and about what was judged of them. A reaction never begins before every dose of every suspect.
 *
 * <p>Dutch: <i>regels over geneesmiddelen</i>. Source: ICH E2B(R3) G.k; bad input of issue 6 ("onset before the dose").
 */
final class DrugRules {

    private DrugRules() {}

    static void check(CaseReport report, Faults faults) {
        var drugs = report.drugs();
        faults.when(
                drugs.stream().noneMatch(DrugRules::isSuspect),
                "drugs",
                Field.DRUG_ROLE,
                Kind.MISSING,
                "a case has a suspect product");
        Set<UUID> seen = new HashSet<>();
        for (var i = 0; i < drugs.size(); i++) {
            var path = "drugs[" + i + "]";
            faults.when(
                    !seen.add(drugs.get(i).ref()),
                    path + ".ref",
                    Field.DRUG,
                    Kind.TWICE,
                    "the reference is not its own");
            check(drugs.get(i), path, report, faults);
        }
        onsets(report, faults);
        assessments(report, seen, faults);
    }

    private static boolean isSuspect(Drug drug) {
        return switch (drug.role()) {
            case SUSPECT, INTERACTING, NOT_ADMINISTERED -> true;
            case CONCOMITANT -> false;
        };
    }

    private static void check(Drug drug, String path, CaseReport report, Faults faults) {
        faults.text(path + ".product", Field.PRODUCT, drug.product());
        for (var i = 0; i < drug.dosages().size(); i++) {
            var dosage = drug.dosages().get(i);
            var at = path + ".dosages[" + i + "].";
            faults.held(at + "date", Field.DOSE_DATE, dosage.date());
            faults.held(at + "lot", Field.LOT, dosage.lot());
            faults.text(at + "lot", Field.LOT, CaseRules.known(dosage.lot()));
            var number = dosage.number();
            faults.when(
                    number != null && (number < 1 || number > 9_999),
                    at + "number",
                    Field.DOSE_NUMBER,
                    Kind.CODE,
                    "doses are numbered from 1");
            var given = CaseRules.known(dosage.date());
            faults.order(
                    CaseRules.known(report.patient().birthDate()), given, at + "date", Field.DOSE_DATE, "before birth");
            faults.order(given, report.patient().died(), at + "date", Field.DOSE_DATE, "after death");
            faults.order(
                    given,
                    report.identification().mostRecent(),
                    at + "date",
                    Field.DOSE_DATE,
                    "later than the most recent information");
        }
    }

    private static void onsets(CaseReport report, Faults faults) {
        var given = report.drugs().stream()
                .filter(DrugRules::isSuspect)
                .flatMap(drug -> drug.dosages().stream())
                .map(dosage -> CaseRules.known(dosage.date()))
                .toList();
        for (var i = 0; i < report.reactions().size(); i++) {
            var onset = CaseRules.known(report.reactions().get(i).onset());
            var before = onset != null
                    && !given.isEmpty()
                    && given.stream().allMatch(date -> date != null && date.isAfter(onset));
            faults.when(before, "reactions[" + i + "].onset", Field.ONSET, Kind.ORDER, "before every suspect dose");
        }
    }

    private static void assessments(CaseReport report, Set<UUID> drugs, Faults faults) {
        var reactions = report.reactions().stream().map(Reaction::ref).collect(Collectors.toSet());
        for (var i = 0; i < report.assessments().size(); i++) {
            var assessment = report.assessments().get(i);
            var path = "assessments[" + i + "].";
            faults.text(path + "source", Field.ASSESSMENT_SOURCE, assessment.source());
            faults.text(path + "method", Field.ASSESSMENT_METHOD, assessment.method());
            faults.text(path + "result", Field.ASSESSMENT_RESULT, assessment.result());
            faults.when(
                    !drugs.contains(assessment.drug()), path + "drug", Field.ASSESSED, Kind.REFERENCE, "no such drug");
            faults.when(
                    !reactions.contains(assessment.reaction()),
                    path + "reaction",
                    Field.ASSESSED,
                    Kind.REFERENCE,
                    "no such reaction");
        }
    }
}
