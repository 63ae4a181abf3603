package be.vaxis.pharmacovigilance.icsr;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The cast: a woman of 41 with a fever the day after her second dose, told by her physician. */
final class IcsrFixtures {

    static final UUID FEVER = UUID.fromString("154eb889-958b-45f2-a02f-42d4d6f4657f");
    static final UUID VACCINE = UUID.fromString("3c91b4d5-e039-4a7a-9c30-67671b0ef9e4");
    static final Instant NOW = Instant.parse("2026-11-23T19:00:00Z");
    static final BatchHeader BATCH = new BatchHeader("VAXIS-2026-000001", NOW, "VAXIS", "EVHUMAN");
    static final Identification IDENTIFICATION = new Identification(
            "BE-VAXIS-0001",
            "BE-VAXIS-0001",
            FirstSender.REGULATOR,
            NOW,
            ReportType.SPONTANEOUS,
            new PartialDate("20261118"),
            new PartialDate("20261120"),
            Held.of(true),
            null);
    static final Reporter PHYSICIAN =
            new Reporter(NullFlavour.MSK, Held.of(Qualification.PHYSICIAN), Held.of("BE"), true);
    static final Patient PATIENT = new Patient(
            Held.missing(NullFlavour.MSK),
            Held.missing(NullFlavour.MSK),
            new Quantity(41, TimeUnit.YEAR),
            AgeGroup.ADULT,
            Held.of(Sex.FEMALE),
            null,
            List.of(),
            Held.missing(NullFlavour.ASKU));
    static final Reaction REACTION = new Reaction(
            FEVER,
            "hoge koorts & rillingen < 2 dagen",
            "nld",
            new MedDraTerm("27.1", "10016558"),
            Set.of(Criterion.HOSPITALISATION),
            Held.of(new PartialDate("20261112")),
            Held.of(new PartialDate("20261114")),
            new Quantity(2, TimeUnit.DAY),
            Outcome.RECOVERED,
            null,
            "BE");
    static final Drug DRUG = new Drug(
            VACCINE,
            DrugRole.SUSPECT,
            "COMIRNATY",
            List.of(new Dosage(2, Held.of(new PartialDate("20261111")), Held.of("EX1234"))));
    static final CaseReport CASE = new CaseReport(
            IDENTIFICATION,
            new Sender(SenderType.AUTHORITY, "FAGG-AFMPS", "BE"),
            List.of(PHYSICIAN),
            PATIENT,
            List.of(REACTION),
            List.of(DRUG),
            List.of(new Assessment(VACCINE, FEVER, "VAXIS", "WHO AEFI", "A1")),
            "Fever the day after the second dose.\nRecovered in two days.",
            null,
            "Known reaction.");

    private IcsrFixtures() {}

    static CaseReport with(Identification identification) {
        return new CaseReport(
                identification,
                CASE.sender(),
                CASE.reporters(),
                CASE.patient(),
                CASE.reactions(),
                CASE.drugs(),
                CASE.assessments(),
                CASE.narrative(),
                CASE.reporterComment(),
                CASE.senderComment());
    }

    static CaseReport with(Patient patient) {
        return of(CASE.reporters(), patient, CASE.reactions(), CASE.drugs());
    }

    static CaseReport with(Reaction... reactions) {
        return of(CASE.reporters(), CASE.patient(), List.of(reactions), CASE.drugs());
    }

    static CaseReport with(Drug... drugs) {
        return of(CASE.reporters(), CASE.patient(), CASE.reactions(), List.of(drugs));
    }

    static CaseReport with(Reporter... reporters) {
        return of(List.of(reporters), CASE.patient(), CASE.reactions(), CASE.drugs());
    }

    private static CaseReport of(
            List<Reporter> reporters, Patient patient, List<Reaction> reactions, List<Drug> drugs) {
        return new CaseReport(
                CASE.identification(),
                CASE.sender(),
                reporters,
                patient,
                reactions,
                drugs,
                CASE.assessments(),
                CASE.narrative(),
                CASE.reporterComment(),
                CASE.senderComment());
    }

    static Reaction onset(String date) {
        return new Reaction(
                FEVER,
                REACTION.verbatim(),
                REACTION.language(),
                REACTION.term(),
                REACTION.criteria(),
                Held.of(new PartialDate(date)),
                null,
                null,
                REACTION.outcome(),
                null,
                "BE");
    }

    static Dosage lot(Held<String> lot) {
        return new Dosage(1, null, lot);
    }

    static String written(CaseReport... reports) {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var writer = new IcsrWriter(bytes, BATCH)) {
            List.of(reports).forEach(writer::write);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
