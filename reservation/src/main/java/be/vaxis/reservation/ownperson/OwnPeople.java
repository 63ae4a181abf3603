package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Personal;
import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The own people of practices, as the database knows them: written in the transaction that stores the event. */
public interface OwnPeople {

    /** One appointment at a practice. */
    record Expected(CodeDigest name, Personal<OwnPatient> patient, LocalTime time, int dose, int of) {}

    /**
     * Lets the practice book them under their name.
     *
     * @return false when another practice expects them
     */
    boolean takeIn(TakeIn command);

    /** Of whom a practice took in; nothing of anybody else's people. */
    Optional<Personal<OwnPatient>> find(CodeDigest name, CentreId practice);

    /** By which series a practice took in somebody last. */
    Optional<Series> lastSeries(CentreId practice);

    /** Who is expected on a day, in order of time; without those who were forgotten. */
    List<Expected> on(LocalDate day, CentreId practice);
}
