package be.vaxis.infra.testing;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A centre of the tests, with the people it serves. */
public final class Hall {

    private final CentreId centre;
    private final PostalCode postalCode;
    private final CommandGateway commands;
    private final JdbcClient sql;
    private final Digests digests;
    private final Freshness freshness;
    private final PersonIndex people;

    Hall(
            String centre,
            String postalCode,
            CommandGateway commands,
            JdbcClient sql,
            Digests digests,
            Freshness freshness,
            PersonIndex people) {
        this.centre = new CentreId(centre);
        this.postalCode = new PostalCode(postalCode);
        this.commands = commands;
        this.sql = sql;
        this.digests = digests;
        this.freshness = freshness;
        this.people = people;
    }

    public CentreId id() {
        return centre;
    }

    void open(int lines) {
        var address = new Address("Maaltekouter", "1", null, new PostalCode("9051"), "Gent");
        commands.sendAndWait(new OpenCentre(centre, "Hall " + centre.code(), address, lines, Regime.SELF_BOOKED));
        commands.sendAndWait(new AssignCompetence(centre, Set.of(postalCode), LocalDate.EPOCH));
        freshness.await("reservation.directory");
        freshness.await("reservation.competence");
    }

    public void plan(int line, LocalDate date, Capacity capacity) {
        commands.sendAndWait(new PlanCapacity(new LineDayId(centre, line, date), capacity));
    }

    /** Enrols somebody whom the hall serves, with one dose to book in these days. */
    public Invited invite(LocalDate from, LocalDate until) {
        var code = activeCode(System.nanoTime(), 1, from, until);
        return Invited.with(code, digests.of(code), people, sql);
    }

    /** A code that may be used as if the code database had said so. */
    public VaccinationCode activeCode(long seed, int doses, LocalDate from, LocalDate until) {
        var code = VaccinationCode.draw(new Random(seed));
        sql.sql("""
                        insert into bookable_code
                            (code, postal_code, doses, minimal_days, maximal_days, from_day, until_day)
                        values (?, ?, ?, 21, 35, ?, ?) on conflict (code) do nothing""")
                .params(digests.of(code).value(), postalCode.value(), doses, from, until)
                .update();
        return code;
    }
}
