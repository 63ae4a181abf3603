package be.vaxis.registration.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.registration.KnownPeople;
import be.vaxis.registration.PlainDigests;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.FilesOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A desk whose commands go to a gateway of the test. */
public final class DeskOf {

    private DeskOf() {}

    public static DoseDesk sendingTo(CommandGateway commands, List<DoseRecord> doses) {
        Patients patients = mock();
        when(patients.find(any())).thenReturn(Optional.empty());
        return new DoseDesk(
                commands,
                new KnownPeople(),
                patients,
                FilesOf.records(doses),
                new PlainDigests(),
                new SharingSettings(Set.of("NUVAXOVID")));
    }
}
