package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the aggregate remembers of a dose.
 *
 * @param number as it was told; null when nobody said
 * @param reaction seen after it; null when none was
 * @param sharing null where it is not asked
 */
record Kept(
        DoseId dose,
        DoseFacts facts,
        @Nullable OverrideReason override,
        Source source,
        boolean withdrawn,
        @Nullable ToldNumber number,
        @Nullable Reaction reaction,
        @Nullable Sharing sharing) {

    static Kept of(DoseRegistered event) {
        DoseFacts facts = new DoseFacts(event.vaccine(), event.given(), event.place(), event.vaccinator());
        return new Kept(
                event.dose(), facts, event.override(), event.source(), false, null, event.reaction(), event.sharing());
    }

    static Kept of(RegisterDose command) {
        return new Kept(
                command.dose(),
                command.facts(),
                command.override(),
                command.source(),
                false,
                command.number(),
                command.reaction(),
                command.sharing());
    }

    Taken taken() {
        return new Taken(
                dose,
                facts.vaccine().product(),
                facts.given(),
                override != null,
                facts.place().proven(number));
    }

    boolean isOfLot(Vaccine vaccine) {
        return facts.vaccine().lot().equals(vaccine.lot());
    }

    /** Whether it is told once more with another number or reaction than before; what was not said is no other. */
    boolean isToldOtherwise(RegisterDose again) {
        return !isOfLot(again.vaccine()) || isOther(number, again.number()) || isOther(reaction, again.reaction());
    }

    /** What a correction changes; empty when it says the same. */
    Set<CorrectionKind> differencesFrom(
            DoseFacts otherFacts, @Nullable ToldNumber otherNumber, @Nullable Reaction otherReaction) {
        Set<CorrectionKind> kinds = otherFacts.differencesFrom(facts);
        if (!Objects.equals(number, otherNumber)) {
            kinds.add(CorrectionKind.DOSE_NUMBER);
        }
        if (reaction != otherReaction) {
            kinds.add(CorrectionKind.REACTION);
        }
        return kinds;
    }

    Kept as(DoseFacts right, @Nullable OverrideReason because) {
        return new Kept(dose, right, because, source, withdrawn, number, reaction, sharing);
    }

    boolean isShared() {
        return sharing != Sharing.WITHHELD;
    }

    boolean isSeenBy(Source by) {
        return isShared() || source.equals(by);
    }

    Kept sharedAs(Sharing wish) {
        return new Kept(dose, facts, override, source, withdrawn, number, reaction, wish);
    }

    Kept numbered(@Nullable ToldNumber told) {
        return new Kept(dose, facts, override, source, withdrawn, told, reaction, sharing);
    }

    Kept seen(@Nullable Reaction told) {
        return new Kept(dose, facts, override, source, withdrawn, number, told, sharing);
    }

    Kept takenBack() {
        return new Kept(dose, facts, override, source, true, number, reaction, sharing);
    }

    private static boolean isOther(@Nullable Object before, @Nullable Object now) {
        return before != null && now != null && !before.equals(now);
    }
}
