package be.vaxis.pharmacovigilance.intake;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.pharmacovigilance.InMemoryPseudonyms;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.prefill.Prefills;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.ReceiptLock;
import be.vaxis.pharmacovigilance.report.ReportCommand.SubmitReport;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Told;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** An intake beside which everybody else is small: who is known, and what was handed in. */
public final class IntakeOf {

    public final PersonIndex people = mock();
    public final Prefills prefills = mock();
    public final AccessLog log = mock();
    public final Digests digests = mock();
    public final List<SubmitReport> handedIn = new ArrayList<>();

    private final CommandGateway commands = mock();
    private final Map<ReportId, ReceiptLock> locks = new HashMap<>();
    private final Clock clock = Clock.fixed(Told.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    public IntakeOf(Prefilled... known) {
        when(people.find(any(Insz.class))).thenReturn(Optional.empty());
        for (Prefilled person : known) {
            when(people.find(person.insz().orElseThrow())).thenReturn(Optional.of(person.person()));
            when(prefills.find(person.person())).thenReturn(Optional.of(person));
        }
        when(digests.of(anyString(), anyString()))
                .thenAnswer(call -> "keyed " + call.getArgument(1).hashCode());
        when(commands.sendAndWait(any())).thenAnswer(call -> submit(call.getArgument(0)));
    }

    private ReceiptLock submit(SubmitReport command) {
        handedIn.add(command);
        locks.putIfAbsent(command.report(), command.receipt());
        return locks.get(command.report());
    }

    public Patients patients() {
        return new Patients(people, prefills, log, clock);
    }

    public Intake intake() {
        return new Intake(
                new InMemoryPseudonyms(), commands, Reactions.read(null), patients(), digests, UUID::randomUUID);
    }
}
