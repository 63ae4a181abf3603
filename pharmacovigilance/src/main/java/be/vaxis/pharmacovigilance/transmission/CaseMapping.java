package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.icsr.Assessment;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.Correction;
import be.vaxis.pharmacovigilance.icsr.Drug;
import be.vaxis.pharmacovigilance.icsr.FirstSender;
import be.vaxis.pharmacovigilance.icsr.Held;
import be.vaxis.pharmacovigilance.icsr.Identification;
import be.vaxis.pharmacovigilance.icsr.NullFlavour;
import be.vaxis.pharmacovigilance.icsr.PartialDate;
import be.vaxis.pharmacovigilance.icsr.Patient;
import be.vaxis.pharmacovigilance.icsr.Quantity;
import be.vaxis.pharmacovigilance.icsr.Reaction;
import be.vaxis.pharmacovigilance.icsr.ReportType;
import be.vaxis.pharmacovigilance.icsr.Sender;
import be.vaxis.pharmacovigilance.icsr.SenderType;
import be.vaxis.pharmacovigilance.icsr.TimeUnit;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells one of our cases as an ICSR. Of nobody is told who it is: initials and the reporter's name go as MSK, there is no
 * date of birth but an age, and texts go as the screen left them.
 *
 * <p>C.1.7 is true: in the EU both clocks count, of 15 days and of 90. A case that the receiver has, and of which nothing was
 * heard since, goes as an amendment; a case that ended as a nullification; each with the reason of who decided.
 *
 * <p>Dutch: <i>afbeelding</i>. Source: ICH E2B(R3); process 9, Pharmacovigilance.
 */
final class CaseMapping {

    static final String METHOD = "WHO AEFI";

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final ReactionMapping reactions;
    private final DrugMapping drugs = new DrugMapping();
    private final Narrative narrative;
    private final TransmissionSettings settings;

    CaseMapping(Reactions reactions, TransmissionSettings settings) {
        this.reactions = new ReactionMapping(reactions, settings.meddra());
        this.narrative = new Narrative(reactions);
        this.settings = settings;
    }

    /** @param now by the clock of cases */
    CaseReport report(Dossier dossier, Instant now) {
        var told = dossier.told();
        var suffered = reactions.of(dossier);
        var suspects = drugs.suspects(dossier);
        return new CaseReport(
                identification(dossier, now),
                new Sender(SenderType.AUTHORITY, settings.organisation(), "BE"),
                List.of(Reporters.of(told)),
                patient(told),
                suffered,
                drugs.all(dossier),
                assessments(dossier, suspects, suffered),
                narrative.of(dossier),
                null,
                dossier.reasonOfAssessment().orElse(null));
    }

    private static Identification identification(Dossier dossier, Instant now) {
        var heard = dossier.heard();
        var created = now.isBefore(heard) ? heard : now;
        return new Identification(
                dossier.number(),
                dossier.number(),
                FirstSender.REGULATOR,
                created.truncatedTo(ChronoUnit.SECONDS),
                ReportType.SPONTANEOUS,
                day(dossier.file().received()),
                day(heard),
                Held.of(true),
                correction(dossier));
    }

    private static @Nullable Correction correction(Dossier dossier) {
        if (dossier.known().isEmpty()) {
            return null;
        }
        if (dossier.isEnded()) {
            return new Correction(
                    Correction.Kind.NULLIFICATION, dossier.reasonOfEnd().orElse("No case."));
        }
        return dossier.isOurOwnView()
                ? new Correction(Correction.Kind.AMENDMENT, dossier.lastReason().orElse("Sent again as it stands."))
                : null;
    }

    private static Patient patient(Account told) {
        return new Patient(
                Held.missing(NullFlavour.MSK),
                null,
                Optional.ofNullable(told.age())
                        .map(age -> new Quantity(age, TimeUnit.YEAR))
                        .orElse(null),
                null,
                sex(told.sex()),
                null,
                List.of(),
                history(told));
    }

    private static Held<be.vaxis.pharmacovigilance.icsr.Sex> sex(Sex sex) {
        return switch (sex) {
            case MALE -> Held.of(be.vaxis.pharmacovigilance.icsr.Sex.MALE);
            case FEMALE -> Held.of(be.vaxis.pharmacovigilance.icsr.Sex.FEMALE);
            case UNKNOWN -> Held.missing(NullFlavour.UNK);
        };
    }

    /** In words of ours: coding it takes a licence. Nothing told may be nothing asked. */
    private static Held<String> history(Account told) {
        return told.history().isEmpty()
                ? Held.missing(NullFlavour.UNK)
                : Held.of(told.history().stream().map(CaseMapping::words).collect(Collectors.joining(", ")));
    }

    private static String words(History one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The class of the WHO is of the case: it is told of each suspect and each reaction. */
    private List<Assessment> assessments(Dossier dossier, List<Drug> suspects, List<Reaction> suffered) {
        return dossier.file().causality().stream()
                .flatMap(result -> suspects.stream()
                        .flatMap(drug -> suffered.stream()
                                .map(reaction -> new Assessment(
                                        drug.ref(), reaction.ref(), settings.organisation(), METHOD, result.name()))))
                .toList();
    }

    private static PartialDate day(Instant moment) {
        return PartialDate.of(LocalDate.ofInstant(moment, BRUSSELS));
    }
}
