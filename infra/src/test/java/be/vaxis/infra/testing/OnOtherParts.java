package be.vaxis.infra.testing;

import be.vaxis.infra.Vaxis;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same as {@link OnParts} in a second process on parts of its own, beside which those of the first run: the tests
 * wait more than they work. Among themselves these run one after the other, in any order.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the other parts")
@SpringBootTest(
        classes = {Vaxis.class, Halls.class, Crowds.class, Patients.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnOtherParts.Settings.class)
public @interface OnOtherParts {

    /** Tells the process where the other parts are. */
    final class Settings extends OnParts.Settings {

        @Override
        protected Parts parts() {
            return Parts.other();
        }
    }
}
