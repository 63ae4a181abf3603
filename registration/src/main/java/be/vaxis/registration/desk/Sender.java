package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who tells about a dose: source, place and vaccinator, as far as the dose itself does not say.
 *
 * @param people who has a number; enrolled when it was never met
 */
record Sender(Caller caller, Function<Insz, PersonId> people, SharingSettings sharing) {

    /** As a source told something before, of whom no more is known than who it is. */
    static Sender of(Source source, Function<Insz, PersonId> people, SharingSettings sharing) {
        String who = source.value();
        return new Sender(new Caller(who, null, Set.of(), 0, null, null, null, who, Set.of()), people, sharing);
    }

    static Source sourceOf(Caller caller) {
        String organisation = caller.organisation();
        if (organisation != null) {
            return new Source(organisation);
        }
        RizivNumber riziv = caller.riziv();
        return new Source(riziv != null ? riziv.holder() : caller.subject());
    }

    Source source() {
        return sourceOf(caller);
    }

    /** By its key; without one, by its day and product. */
    DoseId named(DoseEntry entry, PersonId person) {
        String key = entry.key();
        return DoseId.named(
                person,
                source(),
                key != null ? key : entry.given() + " " + entry.vaccine().product());
    }

    RegisterDose command(DoseEntry entry, PersonId person, DoseId dose, @Nullable Personal<PartialDate> birthDate) {
        Place place = place(entry);
        Vaccinator vaccinator = vaccinator(entry);
        return new RegisterDose(
                new VaccinationsId(person),
                dose,
                Personal.of(person, entry.insz()),
                birthDate,
                entry.vaccine(),
                entry.given(),
                place,
                vaccinator,
                source(),
                entry.reaction(),
                entry.screening(),
                entry.override(),
                entry.consent(),
                entry.number(),
                sharing.of(entry.vaccine().product(), entry.sharing()));
    }

    private Place place(DoseEntry entry) {
        Place told = entry.place();
        if (told != null) {
            return told;
        }
        String organisation = caller.organisation();
        if (organisation != null) {
            return Place.of(organisation);
        }
        RizivNumber riziv = caller.riziv();
        if (riziv == null) {
            throw new PlaceMissing();
        }
        return new Place(Place.Kind.RIZIV, riziv.value());
    }

    private Vaccinator vaccinator(DoseEntry entry) {
        RizivNumber riziv = entry.vaccinatorRiziv();
        Insz insz = entry.vaccinatorInsz();
        if (riziv != null || insz != null) {
            return vaccinator(riziv, insz);
        }
        Place told = entry.place();
        return told != null && told.elsewhere() ? Vaccinator.NOT_TOLD : vaccinator(caller.riziv(), caller.insz());
    }

    Vaccinator vaccinator(@Nullable RizivNumber riziv, @Nullable Insz insz) {
        if (riziv != null) {
            return Vaccinator.of(riziv);
        }
        if (insz == null) {
            throw new VaccinatorMissing();
        }
        return Vaccinator.of(Personal.of(people.apply(insz), insz));
    }
}
