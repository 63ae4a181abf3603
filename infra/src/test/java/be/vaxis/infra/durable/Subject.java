package be.vaxis.infra.durable;

import be.vaxis.infra.Vaxis;
import be.vaxis.infra.embedded.Parent;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The main class of a process that is killed: Vaxis as it is. Asked to, it first opens a centre, for which there is no
 * API, or takes a clock that is wrong.
 */
final class Subject {

    static final String CENTRE = "GENT-EXPO"; // which the software of the demo may plan for

    private Subject() {}

    public static void main(String[] arguments) {
        Parent.endWithIt();
        new SpringApplicationBuilder(Vaxis.class)
                .initializers(context -> {
                    String skew = context.getEnvironment().getProperty("durable.skew");
                    if (skew != null) {
                        var wrong = Clock.offset(Clock.systemUTC(), Duration.parse(skew));
                        ((GenericApplicationContext) context)
                                .registerBean("wrongClock", Clock.class, () -> wrong, it -> it.setPrimary(true));
                    }
                    if (context.getEnvironment().containsProperty("durable.open")) {
                        ((GenericApplicationContext) context).registerBean(Opening.class);
                    }
                })
                .run(arguments);
    }

    record Opening(CommandGateway commands) implements ApplicationRunner {

        @Override
        public void run(ApplicationArguments arguments) {
            var centre = new CentreId(CENTRE);
            var address = new Address("Maaltekouter", "1", null, new PostalCode("9051"), "Gent");
            commands.sendAndWait(new OpenCentre(centre, "Gent Expo", address, 2, Regime.SELF_BOOKED));
            commands.sendAndWait(new AssignCompetence(centre, Set.of(new PostalCode("9000")), LocalDate.EPOCH));
        }
    }
}
