package be.vaxis.infra.testing;

import be.vaxis.infra.Vaxis;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole system in this JVM, on real parts and a random port. All such tests share one process, and
 * run one after the other, in order.
 *
 * <p>Its clock can be moved; a test that does so sets it back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Vaxis.class, Halls.class, Crowds.class, Patients.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnParts.Settings.class)
public @interface OnParts {

    /** Tells the process where the parts are. */
    class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        /** All come from one address, and some type thousands of codes that cannot be used. */
        private static final Map<String, Object> MANY_ATTEMPTS = Map.of(
                "vaxis.reservation.attempts.per-address", "1000000",
                "vaxis.reservation.attempts.per-code", "1000000",
                "vaxis.reservation.attempts.over-all", "1000000");

        /** So that a test can tell a round that is under way (ten minutes) from the next one. */
        private static final Map<String, Object> ONCE_A_DAY = Map.of(
                "vaxis.pharmacovigilance.icsr.every", "P1D",
                "vaxis.pharmacovigilance.icsr.after-fault", "P1D");

        /** Where the process is to find them. */
        protected Parts parts() {
            return Parts.first();
        }

        @Override
        public void initialize(ConfigurableApplicationContext process) {
            var sources = process.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("parts", Map.copyOf(parts().properties())));
            sources.addFirst(new MapPropertySource("clock", Map.of("vaxis.clock.movable", "true")));
            sources.addFirst(new MapPropertySource("attempts", MANY_ATTEMPTS));
            // The machine is busy with tests: who has written something waits longer to read it.
            sources.addFirst(new MapPropertySource(
                    "patience", Map.of("vaxis.projections.patience", "PT15S", "vaxis.open-data.every", "PT0S")));
            sources.addFirst(new MapPropertySource("cases to Europe", ONCE_A_DAY));
        }
    }
}
