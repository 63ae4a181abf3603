package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.web.Visits.Vial;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitsTest {

    static final Vial VIAL = new Vial("COMIRNATY", "EW2246", "");

    final Visits visits = new Visits();

    @Test
    void another_process_finds_the_visit_too() throws IOException, ClassNotFoundException {
        visits.open(new UUID(1, 1), ANNAS_INSZ);
        visits.remember(VIAL);

        Visits elsewhere = moved(visits);

        assertThat(elsewhere.find(new UUID(1, 1))).contains(ANNAS_INSZ);
        assertThat(elsewhere.vial()).contains(VIAL);
    }

    @Test
    void the_oldest_of_many_visits_makes_place() {
        for (int i = 0; i < 21; i++) {
            visits.open(new UUID(0, i), ANNAS_INSZ);
        }
        assertThat(visits.find(new UUID(0, 0))).isEmpty();
        assertThat(visits.find(new UUID(0, 1))).contains(ANNAS_INSZ);
    }

    private static Visits moved(Visits visits) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(visits);
        return (Visits) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
