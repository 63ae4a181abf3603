package be.vaxis.pharmacovigilance.transmission;

import static be.vaxis.pharmacovigilance.report.Told.ACCOUNT;
import static be.vaxis.pharmacovigilance.report.Told.DOSE;
import static be.vaxis.pharmacovigilance.report.Told.FEVER;
import static be.vaxis.pharmacovigilance.report.Told.GIVEN;
import static be.vaxis.pharmacovigilance.report.Told.account;
import static be.vaxis.pharmacovigilance.transmission.Dossiers.KNOWN;
import static be.vaxis.pharmacovigilance.transmission.Dossiers.RECEIVED;
import static be.vaxis.pharmacovigilance.transmission.Dossiers.dossier;
import static be.vaxis.pharmacovigilance.transmission.Dossiers.settings;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.Correction;
import be.vaxis.pharmacovigilance.icsr.Criterion;
import be.vaxis.pharmacovigilance.icsr.Held;
import be.vaxis.pharmacovigilance.icsr.MedDraTerm;
import be.vaxis.pharmacovigilance.icsr.NullFlavour;
import be.vaxis.pharmacovigilance.icsr.PartialDate;
import be.vaxis.pharmacovigilance.icsr.Qualification;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseMappingTest {

    static final Instant NOW = RECEIVED.plusSeconds(3_600);

    @Test
    void nobody_is_named_and_the_age_is_told() {
        var mapped = mapped(dossier(ACCOUNT));
        assertThat(mapped.patient().initials()).isEqualTo(Held.missing(NullFlavour.MSK));
        assertThat(mapped.patient().birthDate()).isNull();
        assertThat(mapped.patient().age()).hasToString("Quantity[number=70, unit=YEAR]");
        assertThat(mapped.reporters()).singleElement().satisfies(reporter -> {
            assertThat(reporter.name()).isEqualTo(NullFlavour.MSK);
            assertThat(reporter.qualification()).isEqualTo(Held.of(Qualification.CONSUMER));
        });
        assertThat(mapped.toString()).doesNotContain(DOSE.unit());
    }

    @Test
    void an_unknown_age_and_sex_are_told_to_be_unknown() {
        var mapped = mapped(dossier(told(Reporter.PATIENT, null, null, Sex.UNKNOWN)));
        assertThat(mapped.patient().age()).isNull();
        assertThat(mapped.patient().sex()).isEqualTo(Held.missing(NullFlavour.UNK));
    }

    @Test
    void who_reports_is_told_by_profession() {
        assertThat(qualification(Reporter.GUARDIAN, null)).isEqualTo(Qualification.CONSUMER);
        assertThat(qualification(Reporter.CARE_PROVIDER, "GP")).isEqualTo(Qualification.PHYSICIAN);
        assertThat(qualification(Reporter.CARE_PROVIDER, "PHARMACIST")).isEqualTo(Qualification.PHARMACIST);
        assertThat(qualification(Reporter.CARE_PROVIDER, "NURSE")).isEqualTo(Qualification.OTHER_HEALTH_PROFESSIONAL);
        assertThat(qualification(Reporter.CARE_PROVIDER, null)).isEqualTo(Qualification.OTHER_HEALTH_PROFESSIONAL);
    }

    @Test
    void without_a_code_or_its_version_our_own_words_go(@TempDir Path folder) throws IOException {
        assertThat(mapped(dossier(ACCOUNT)).reactions().getFirst())
                .satisfies(fever -> assertThat(fever.term()).isNull())
                .satisfies(fever -> assertThat(fever.verbatim()).isEqualTo("Fever"));
        var codes = Reactions.read(Files.writeString(folder.resolve("meddra"), "FEVER;10016558\n"));
        assertThat(term(codes, "")).isNull();
        assertThat(term(codes, "27.1")).isEqualTo(new MedDraTerm("27.1", "10016558"));
    }

    @Test
    void each_of_the_six_criteria_has_its_own_and_not_serious_has_none() {
        for (var one : Seriousness.values()) {
            assertThat(mapped(dossier(ACCOUNT).graded(Set.of(one)))
                            .reactions()
                            .getFirst()
                            .criteria())
                    .containsExactly(Criterion.valueOf(one.name()));
        }
        assertThat(mapped(dossier(ACCOUNT).graded(EnumSet.allOf(Seriousness.class)))
                        .reactions()
                        .getFirst()
                        .criteria())
                .containsExactlyInAnyOrder(Criterion.values());
        assertThat(mapped(dossier(ACCOUNT).graded(Set.of()))
                        .reactions()
                        .getFirst()
                        .criteria())
                .isEmpty();
    }

    @Test
    void death_is_told_of_what_was_fatal_whatever_was_graded() {
        var stopped = new Suffered("FAINTING", GIVEN.plusDays(2), null, Outcome.FATAL, Severity.SEVERE);
        var told = account(List.of(DOSE), List.of(FEVER, stopped), List.of(), "");
        assertThat(mapped(dossier(told).graded(Set.of())).reactions().getLast().criteria())
                .containsExactly(Criterion.DEATH);
        assertThat(mapped(dossier(told).graded(Set.of(Seriousness.DEATH)))
                        .reactions()
                        .getFirst()
                        .criteria())
                .isEmpty();
    }

    @Test
    void a_lot_of_35_characters_goes_and_a_longer_one_is_told_in_words() {
        assertThat(lot("L".repeat(35))).isEqualTo(Held.of("L".repeat(35)));
        assertThat(lot("L".repeat(36))).isEqualTo(Held.missing(NullFlavour.UNK));
        assertThat(lot(null)).isEqualTo(Held.missing(NullFlavour.UNK));
        assertThat(mapped(dossier(withLot("L".repeat(36)))).narrative()).contains("L".repeat(36));
    }

    @Test
    void doses_of_one_product_are_one_suspect_and_a_medicine_is_none() {
        var first = new SuspectDose("COMIRNATY", null, null, GIVEN.minusDays(21), 0, null, null);
        var mapped = mapped(dossier(account(List.of(first, DOSE), List.of(FEVER), List.of("N02BE01", "1149939"), ""))
                .assessed(Causality.B1));
        assertThat(mapped.drugs())
                .extracting(drug -> drug.product() + drug.dosages().size())
                .containsExactly("COMIRNATY2", "ATC N02BE010", "CNK 11499390");
        assertThat(mapped.drugs().getFirst().dosages().getFirst().number()).isNull();
        assertThat(mapped.assessments()).singleElement().satisfies(one -> {
            assertThat(one.result()).isEqualTo("B1");
            assertThat(one.method()).isEqualTo("WHO AEFI");
        });
    }

    @Test
    void a_case_that_the_receiver_does_not_have_corrects_nothing() {
        assertThat(mapped(dossier(ACCOUNT).assessed(Causality.A1))
                        .identification()
                        .correction())
                .isNull();
    }

    @Test
    void what_we_see_otherwise_is_an_amendment_and_what_was_told_since_is_not() {
        var seenOtherwise = dossier(ACCOUNT).assessed(Causality.A1).known(RECEIVED);
        assertThat(mapped(seenOtherwise).identification().correction())
                .isEqualTo(new Correction(Correction.Kind.AMENDMENT, Dossiers.REASON));
        var answered = seenOtherwise.said(RECEIVED.plusSeconds(1));
        assertThat(mapped(answered).identification().correction()).isNull();
        assertThat(mapped(answered.known(RECEIVED.plusSeconds(1)))
                        .identification()
                        .correction())
                .isNotNull();
    }

    @Test
    void a_case_that_was_none_or_that_another_one_tells_is_nullified_with_the_reason() {
        for (var ended : List.of(dossier(ACCOUNT).nullified(), dossier(ACCOUNT).joined())) {
            assertThat(mapped(ended.known(RECEIVED)).identification().correction())
                    .isEqualTo(new Correction(Correction.Kind.NULLIFICATION, Dossiers.REASON));
        }
    }

    @Test
    void its_identifier_stays_and_the_most_recent_day_is_that_of_the_last_answer() {
        var first = mapped(dossier(ACCOUNT)).identification();
        var later = mapped(dossier(ACCOUNT).said(Instant.parse("2021-09-03T22:30:00Z")))
                .identification();
        assertThat(later.id()).isEqualTo(first.id()).isEqualTo(later.worldwideId());
        assertThat(first.mostRecent()).isEqualTo(new PartialDate("20210901"));
        assertThat(later.mostRecent()).isEqualTo(new PartialDate("20210904")); // half past midnight in Brussels
        assertThat(later.firstReceived()).isEqualTo(first.firstReceived());
    }

    private static CaseReport mapped(Dossiers of) {
        return new CaseMapping(KNOWN, settings("")).report(of.made(), NOW);
    }

    private static @Nullable MedDraTerm term(Reactions codes, String version) {
        return new CaseMapping(codes, settings(version))
                .report(dossier(ACCOUNT).made(), NOW)
                .reactions()
                .getFirst()
                .term();
    }

    private static Qualification qualification(Reporter reporter, @Nullable String profession) {
        return mapped(dossier(told(reporter, profession, 70, Sex.FEMALE)))
                .reporters()
                .getFirst()
                .qualification()
                .known()
                .orElseThrow();
    }

    private static @Nullable Held<String> lot(@Nullable String lot) {
        return mapped(dossier(withLot(lot)))
                .drugs()
                .getFirst()
                .dosages()
                .getFirst()
                .lot();
    }

    private static Account withLot(@Nullable String lot) {
        return account(
                List.of(new SuspectDose("COMIRNATY", lot, null, GIVEN, 2, null, null)), List.of(FEVER), List.of(), "");
    }

    private static Account told(Reporter reporter, @Nullable String profession, @Nullable Integer age, Sex sex) {
        return new Account(
                reporter,
                profession,
                age,
                sex,
                ACCOUNT.doses(),
                ACCOUNT.reactions(),
                Set.of(),
                Set.of(),
                List.of(),
                "");
    }
}
