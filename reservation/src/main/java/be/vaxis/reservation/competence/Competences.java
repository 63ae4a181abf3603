package be.vaxis.reservation.competence;

import be.vaxis.kernel.PostalCode;

/** Finds the centres that serve a postal code. */
public interface Competences {

    /** All centres that ever serve the postal code, each from its day on. */
    Competence of(PostalCode postalCode);
}
