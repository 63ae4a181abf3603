package be.vaxis.infra.bench;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Opens the centres of the {@link Scene} and plans their days. */
final class Plan {

    private Plan() {}

    static void carryOut(CommandGateway commands) {
        LocalDate today = Scene.today();
        for (int number = 0; number < Scene.CENTRES; number++) {
            open(commands, Scene.centre(number), Scene.postalCode(number), Scene.LINES);
            plan(commands, Scene.centre(number), Scene.firstDoses(today));
            plan(commands, Scene.centre(number), Scene.secondDoses(today));
        }
        open(commands, Scene.HOT_CENTRE, Scene.postalCode(Scene.CENTRES), 1);
        planDay(commands, new LineDayId(Scene.HOT_CENTRE, 1, Scene.firstDoses(today)), Scene.hotDay());
    }

    private static void open(CommandGateway commands, CentreId centre, PostalCode serves, int lines) {
        commands.sendAndWait(new OpenCentre(
                centre,
                "Centre " + centre.code(),
                new Address("Marktplein", "1", null, serves, "Gent"),
                lines,
                Regime.SELF_BOOKED));
        commands.sendAndWait(new AssignCompetence(centre, Set.of(serves), LocalDate.EPOCH));
    }

    private static void plan(CommandGateway commands, CentreId centre, LocalDate monday) {
        for (int line = 1; line <= Scene.LINES; line++) {
            for (int day = 0; day < Scene.DAYS; day++) {
                planDay(commands, new LineDayId(centre, line, monday.plusDays(day)), Scene.everyDay());
            }
        }
    }

    private static void planDay(CommandGateway commands, LineDayId lineDay, Capacity capacity) {
        commands.sendAndWait(new PlanCapacity(lineDay, capacity));
    }
}
