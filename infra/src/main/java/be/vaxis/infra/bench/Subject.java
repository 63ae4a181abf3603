package be.vaxis.infra.bench;

import be.vaxis.infra.Vaxis;
import be.vaxis.infra.embedded.Parent;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The main class of the process under load: Vaxis as it is, and after its start the {@link Stage}. It ends when the
 * process that started it is gone.
 */
final class Subject {

    private Subject() {}

    public static void main(String[] arguments) {
        Parent.endWithIt();
        try {
            new SpringApplicationBuilder(Vaxis.class)
                    .initializers(context -> ((GenericApplicationContext) context).registerBean(Stage.class))
                    .run(arguments);
        } catch (RuntimeException reported) { // in the log; without a stage there is nothing to run for
            Runtime.getRuntime().halt(1);
        }
    }
}
