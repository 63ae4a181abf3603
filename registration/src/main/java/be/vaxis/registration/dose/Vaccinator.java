package be.vaxis.registration.dose;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a dose: a care provider by RIZIV number, or someone they mandated by INSZ; in another country, nobody we know.
 *
 * <p>Dutch: <i>toediener</i>. Source: process 4, Registration.
 *
 * @param riziv the number, or null when it is the other; both are null when it was not told
 * @param insz the number, sealed with the vaccinator's own key, or null when it is the other
 */
public record Vaccinator(
        @Nullable RizivNumber riziv, @Nullable Personal<Insz> insz) {

    /** Of a dose from elsewhere. */
    public static final Vaccinator NOT_TOLD = new Vaccinator(null, null);

    public Vaccinator {
        if (riziv != null && insz != null) {
            throw new IllegalArgumentException("A vaccinator has a RIZIV number or an INSZ, not both.");
        }
    }

    public static Vaccinator of(RizivNumber riziv) {
        return new Vaccinator(riziv, null);
    }

    public static Vaccinator of(Personal<Insz> insz) {
        return new Vaccinator(null, insz);
    }

    boolean isTold() {
        return !equals(NOT_TOLD);
    }
}
