package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.code.OwnName;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.ownperson.OwnPeople.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** The counter of a practice: who comes is written down, and can read that in their access log. */
@Component
public class Intake {

    private static final String WHAT = "reservation.booking";
    private static final String PURPOSE = "practice";

    private final PersonIndex people;
    private final Digests digests;
    private final AccessLog accessLog;
    private final Directory directory;
    private final OwnPeople rows;
    private final CommandGateway commands;

    Intake(
            PersonIndex people,
            Digests digests,
            AccessLog accessLog,
            Directory directory,
            OwnPeople rows,
            CommandGateway commands) {
        this.people = people;
        this.digests = digests;
        this.accessLog = accessLog;
        this.directory = directory;
        this.rows = rows;
        this.commands = commands;
    }

    /** The practice for which the caller works, once it is open. */
    public Optional<CentreView> practiceOf(Caller caller) {
        return Optional.ofNullable(caller.organisation())
                .map(CentreId::parse)
                .flatMap(directory::find)
                .filter(CentreView::isPractice);
    }

    /**
     * Somebody whom the practice of the caller booked in before.
     *
     * @return under which name they are booked
     * @throws NotOwnPerson when it did not
     */
    public CodeDigest find(Insz insz, Caller caller) {
        var person = people.find(insz).orElseThrow(NotOwnPerson::new);
        return found(OwnName.of(person, digests), caller);
    }

    /** The same of somebody who stands in a list. */
    public CodeDigest found(CodeDigest name, Caller caller) {
        var practice = practiceOf(caller).orElseThrow(PracticeNotOpen::new);
        var patient = rows.find(name, practice.centre()).orElseThrow(NotOwnPerson::new);
        accessLog.looked(patient.owner(), caller, WHAT, PURPOSE);
        return name;
    }

    /** Who is expected on a day; everybody shown finds that in their access log. */
    public List<Expected> on(LocalDate day, Caller caller) {
        var practice = practiceOf(caller).orElseThrow(PracticeNotOpen::new);
        var expected = rows.on(day, practice.centre());
        accessLog.lookedAtAll(
                expected.stream().map(it -> it.patient().owner()).distinct().toList(), caller, WHAT, PURPOSE);
        return expected;
    }

    /** By which series the practice booked last. */
    public Series usualSeries(CentreView practice) {
        return rows.lastSeries(practice.centre()).orElse(Series.USUAL);
    }

    /** Who decides for one of the own people. */
    public static Agency agency(Caller caller) {
        return new Agency(Party.PRACTICE, null, caller.organisation(), caller.subject());
    }

    /** @return under which name they are booked */
    public CodeDigest takeIn(OwnPatient patient, Series series, Caller caller) {
        var practice = practiceOf(caller).orElseThrow(PracticeNotOpen::new);
        var person = people.enrol(patient.insz());
        accessLog.looked(person, caller, WHAT, PURPOSE);
        var name = OwnName.of(person, digests);
        commands.sendAndWait(new TakeIn(
                new OwnPersonId(name), practice.centre(), Personal.of(person, patient), series, caller.subject()));
        return name;
    }
}
