package be.vaxis.registration.status;

import static java.util.stream.Collectors.toMap;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.registration.KnownPeople;
import be.vaxis.registration.Looks;
import be.vaxis.registration.RegistrationFixtures;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Files over records that are held in memory. */
public final class FilesOf {

    private FilesOf() {}

    public static VaccinationFiles doses(List<DoseRecord> doses, Looks looks) {
        return new VaccinationFiles(
                new KnownPeople(), records(doses), patients(null), RegistrationFixtures.PRODUCTS, looks);
    }

    /** As {@link #doses}, of people who were all born on the same day. */
    public static VaccinationFiles doses(List<DoseRecord> doses, Looks looks, PartialDate born) {
        return new VaccinationFiles(
                new KnownPeople(), records(doses), patients(born), RegistrationFixtures.PRODUCTS, looks);
    }

    private static Patients patients(PartialDate born) {
        Patients patients = mock();
        when(patients.bornOf(anyCollection())).then(call -> {
            Collection<PersonId> people = call.getArgument(0);
            return born == null ? Map.of() : people.stream().collect(toMap(person -> person, person -> born));
        });
        return patients;
    }

    public static DoseRecords records(List<DoseRecord> doses) {
        DoseRecords records = mock();
        when(records.of(anyCollection())).then(call -> {
            Collection<PersonId> people = call.getArgument(0);
            return doses.stream().filter(dose -> people.contains(dose.person())).toList();
        });
        when(records.find(any())).then(call -> {
            DoseId wanted = call.getArgument(0);
            return doses.stream().filter(dose -> dose.dose().equals(wanted)).findFirst();
        });
        return records;
    }
}
