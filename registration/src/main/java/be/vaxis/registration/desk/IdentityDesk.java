package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.Adoptions.Prepared;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.vaccinations.Adopted;
import be.vaxis.registration.vaccinations.Handover;
import be.vaxis.registration.vaccinations.IdentityCommand.AdoptVaccinations;
import be.vaxis.registration.vaccinations.IdentityCommand.MergeIdentity;
import be.vaxis.registration.vaccinations.IdentityCommand.RequestBisNumber;
import be.vaxis.registration.vaccinations.IdentityCommand.WithdrawBisRequest;
import be.vaxis.registration.vaccinations.StaleVersion;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out who somebody is that was told of without an INSZ.
 *
 * <p>A provisional identity becomes a part of the person with the INSZ in one transaction: what was told of it is theirs under
 * the same ids, counts where it can, and its number leads to them.
 *
 * <p>Source: process 4, Registration.
 */
@Component
public class IdentityDesk {

    private final CommandGateway commands;
    private final PersonIndex index;
    private final Adoptions adoptions;
    private final AccessLog log;

    IdentityDesk(CommandGateway commands, PersonIndex index, Adoptions adoptions, AccessLog log) {
        this.commands = commands;
        this.index = index;
        this.adoptions = adoptions;
        this.log = log;
    }

    /** Notes on which day a BIS number was requested. */
    public void request(PersonId identity, LocalDate day, Caller caller) {
        commands.sendAndWait(new RequestBisNumber(new VaccinationsId(identity), day, Sender.sourceOf(caller)));
    }

    /** Notes that none is requested any more. */
    public void withdrawRequest(PersonId identity, Caller caller) {
        commands.sendAndWait(new WithdrawBisRequest(new VaccinationsId(identity), Sender.sourceOf(caller)));
    }

    /**
     * Makes the identity a part of the person with this INSZ, who is enrolled when nobody knows them yet.
     *
     * @return what came of each vaccination; empty when that was done before
     */
    @Transactional
    public List<MergeOutcome> merge(PersonId identity, Insz insz, Caller caller) {
        PersonId person = index.enrol(insz);
        Source by = Sender.sourceOf(caller);
        List<Handover> handed = commands.sendAndWait(new MergeIdentity(new VaccinationsId(identity), person, by, null));
        return adopt(identity, person, insz, handed, caller, null);
    }

    /**
     * The same for the source that alone has told of it, as it tells one of the vaccinations anew: that one is left for it
     * to tell.
     *
     * @param seen the version of that vaccination that the caller has read
     */
    @Transactional
    public MergeOutcome mergeOwn(PersonId identity, Insz insz, DoseId dose, int seen, Caller caller) {
        PersonId person = index.enrol(insz);
        Source by = Sender.sourceOf(caller);
        List<Handover> handed = commands.sendAndWait(new MergeIdentity(new VaccinationsId(identity), person, by, by));
        boolean stale = handed.stream().noneMatch(one -> one.dose().equals(dose) && one.version() == seen);
        if (stale) {
            throw new StaleVersion();
        }
        return adopt(identity, person, insz, handed, caller, dose).stream()
                .filter(one -> one.dose().equals(dose))
                .findFirst()
                .orElseThrow(StaleVersion::new);
    }

    /** @param apart not to be counted; null to count what can be */
    private List<MergeOutcome> adopt(
            PersonId identity,
            PersonId person,
            Insz insz,
            List<Handover> handed,
            Caller caller,
            @Nullable DoseId apart) {
        index.merge(identity, insz);
        log.looked(person, caller, "registration.identity", "identity");
        Map<DoseId, Prepared> prepared = new LinkedHashMap<>();
        handed.forEach(one -> adoptions
                .prepare(one, identity, person, insz, !one.dose().equals(apart))
                .ifPresent(ready -> prepared.put(one.dose(), ready)));
        if (prepared.isEmpty()) {
            return List.of();
        }
        List<Adopted> adopted = commands.sendAndWait(new AdoptVaccinations(
                new VaccinationsId(person),
                identity,
                prepared.values().stream().map(Prepared::adoption).toList(),
                Sender.sourceOf(caller)));
        return adopted.stream()
                .map(one -> Objects.requireNonNull(prepared.get(one.dose())).outcome(one))
                .toList();
    }
}
