package be.vaxis.registration.dose;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a dose: a care provider by RIZIV number, or someone they mandated by INSZ.
 *
 * <p>Dutch: <i>toediener</i>. Source: process 4, Registration.
 *
 * @param riziv the number, or null when it is the other
 * @param insz the number, sealed with the vaccinator's own key, or null when it is the other
 */
public record Vaccinator(
        @Nullable RizivNumber riziv, @Nullable Personal<Insz> insz) {

    public Vaccinator {
        if ((riziv == null) == (insz == null)) {
            throw new IllegalArgumentException("A vaccinator has a RIZIV number or an INSZ, and not both.");
        }
    }

    public static Vaccinator of(RizivNumber riziv) {
        return new Vaccinator(riziv, null);
    }

    public static Vaccinator of(Personal<Insz> insz) {
        return new Vaccinator(null, insz);
    }
}
