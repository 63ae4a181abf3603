package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.CASE;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.DRUG;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.IDENTIFICATION;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.PHYSICIAN;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.REACTION;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.VACCINE;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.lot;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.onset;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.with;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.ASKU;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.MSK;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.NASK;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.NI;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.UNK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vaxis.pharmacovigilance.icsr.Fault.Kind;
import be.vaxis.pharmacovigilance.icsr.Fault.Weight;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

    @Test
    void a_case_that_is_right_has_no_faults() {
        assertThat(CaseRules.check(CASE)).isEmpty();
        assertThat(CaseRules.check(IcsrFixtures.BATCH)).isEmpty();
    }

    @Test
    void a_case_without_the_four_things_is_told_all_of_them_at_once() {
        var nobody =
                new Patient(Held.missing(UNK), null, null, null, Held.missing(UNK), null, List.of(), Held.missing(UNK));
        var empty = new CaseReport(
                IDENTIFICATION, CASE.sender(), List.of(), nobody, List.of(), List.of(), List.of(), " ", null, null);
        assertThat(CaseRules.check(empty))
                .extracting(Fault::path, Fault::field, Fault::kind)
                .containsExactlyInAnyOrder(
                        tuple("reporters", "C.2.r", Kind.MISSING),
                        tuple("patient", "D.1", Kind.MISSING),
                        tuple("reactions", "E.i", Kind.MISSING),
                        tuple("drugs", "G.k.1", Kind.MISSING),
                        tuple("narrative", "H.1", Kind.MISSING));
    }

    @Test
    void a_masked_patient_is_one_and_an_unknown_patient_is_none() {
        assertThat(paths(with(patient(Held.missing(MSK), null)))).doesNotContain("patient");
        assertThat(paths(with(patient(Held.missing(ASKU), null)))).contains("patient");
    }

    @Test
    void the_only_drug_is_a_suspect() {
        assertThat(paths(with(new Drug(VACCINE, DrugRole.CONCOMITANT, "X", List.of()))))
                .containsExactly("drugs");
        assertThat(paths(with(new Drug(VACCINE, DrugRole.INTERACTING, "X", List.of()))))
                .isEmpty();
    }

    @Test
    void each_field_allows_its_own_reasons_for_being_empty() {
        assertThat(birthDates(MSK)).isEmpty();
        assertThat(birthDates(UNK)).containsExactly("patient.birthDate");
        assertThat(lots(UNK)).isEmpty();
        assertThat(lots(MSK)).containsExactly("drugs[0].dosages[0].lot");
        assertThat(expedited(NI)).isEmpty();
        assertThat(expedited(UNK)).containsExactly("identification.expedited");
        assertThat(named(NASK)).isEmpty();
        assertThat(named(NI)).containsExactly("reporters[0].name");
    }

    @Test
    void an_onset_before_every_dose_is_told_and_one_on_the_day_is_not() {
        assertThat(paths(with(onset("20261110")))).containsExactly("reactions[0].onset");
        assertThat(paths(with(onset("20261111")))).isEmpty();
        assertThat(paths(with(onset("202611")))).isEmpty();
        assertThat(paths(with(onset("202610")))).containsExactly("reactions[0].onset");
    }

    @Test
    void an_onset_after_the_last_news_is_told() {
        assertThat(paths(with(onset("20261120")))).isEmpty();
        assertThat(paths(with(onset("20261121")))).containsExactly("reactions[0].onset");
    }

    @Test
    void news_is_not_older_than_the_first_report_and_not_newer_than_the_file() {
        assertThat(paths(received("20261118", "20261118"))).isEmpty();
        assertThat(paths(received("20261119", "20261118"))).contains("identification.mostRecent");
        assertThat(paths(received("20261118", "20261124"))).isEmpty();
        assertThat(paths(received("20261118", "20261125"))).containsExactly("identification.created");
        assertThat(paths(received("202611", "20261118"))).containsExactly("identification.firstReceived");
    }

    @Test
    void a_reaction_without_a_code_is_doubted_and_not_refused() {
        var uncoded = new Reaction(
                REACTION.ref(), "koorts", "nld", null, Set.of(), null, null, null, Outcome.UNKNOWN, null, null);
        assertThat(CaseRules.check(with(uncoded)))
                .extracting(Fault::path, Fault::field, Fault::weight)
                .containsExactly(tuple("reactions[0].term", "E.i.2.1b", Weight.DOUBTED));
        assertThat(IcsrFixtures.written(with(uncoded)))
                .contains("<value xsi:type=\"CE\" nullFlavor=\"NI\"><originalText language=\"nld\">koorts<");
    }

    @Test
    void codes_are_of_their_lists_and_texts_of_their_length() {
        var odd = new Reaction(
                REACTION.ref(),
                "x".repeat(251),
                "nl",
                new MedDraTerm("27", "1234567"),
                Set.of(),
                null,
                null,
                null,
                Outcome.FATAL,
                true,
                "XX");
        assertThat(CaseRules.check(with(odd)))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("E.i.1.1a", "E.i.1.1b", "E.i.2.1a", "E.i.2.1b", "E.i.7", "E.i.8", "E.i.9");
    }

    @Test
    void exactly_one_reporter_is_the_primary_source() {
        var other = new Reporter(MSK, Held.missing(UNK), Held.of("BE"), false);
        assertThat(paths(with(PHYSICIAN, other))).isEmpty();
        assertThat(paths(with(other))).containsExactly("reporters");
        assertThat(paths(with(PHYSICIAN, PHYSICIAN))).containsExactly("reporters");
    }

    @Test
    void an_identifier_has_a_country_an_organisation_and_a_number() {
        assertThat(paths(with(identified("BE-VAXIS-1-2")))).isEmpty();
        assertThat(paths(with(identified("VAXIS-1")))).containsExactly("identification.id");
        assertThat(paths(with(identified("XX-VAXIS-1")))).containsExactly("identification.id");
    }

    private static List<String> paths(CaseReport report) {
        return CaseRules.check(report).stream().map(Fault::path).distinct().toList();
    }

    private static Patient patient(Held<String> initials, @Nullable Held<PartialDate> birth) {
        return new Patient(initials, birth, null, null, Held.missing(UNK), null, List.of(), Held.missing(UNK));
    }

    private static List<String> birthDates(NullFlavour why) {
        return paths(with(patient(Held.missing(MSK), Held.missing(why))));
    }

    private static List<String> lots(NullFlavour why) {
        return paths(with(new Drug(VACCINE, DRUG.role(), DRUG.product(), List.of(lot(Held.missing(why))))));
    }

    private static List<String> named(NullFlavour why) {
        return paths(with(new Reporter(why, PHYSICIAN.qualification(), PHYSICIAN.country(), true)));
    }

    private static List<String> expedited(NullFlavour why) {
        return paths(with(identified(IDENTIFICATION.id(), "20261118", "20261120", Held.missing(why))));
    }

    private static CaseReport received(String first, String last) {
        return with(identified(IDENTIFICATION.id(), first, last, Held.of(true)));
    }

    private static Identification identified(String id) {
        return identified(id, "20261118", "20261120", Held.of(true));
    }

    private static Identification identified(String id, String first, String last, Held<Boolean> expedited) {
        return new Identification(
                id,
                IDENTIFICATION.worldwideId(),
                FirstSender.REGULATOR,
                IDENTIFICATION.created(),
                ReportType.SPONTANEOUS,
                new PartialDate(first),
                new PartialDate(last),
                expedited,
                null);
    }
}
