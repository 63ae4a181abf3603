package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;
import be.vaxis.registration.dose.DoseId;
import org.jspecify.annotations.Nullable;

/**
 * What came of one vaccination that a person took over.
 *
 * @param version of it now, or of the one that was here before
 * @param sameAs the one that was here before; null when it was new
 * @param counted whether it, or the one that was here before, is registered by this
 * @param because why a rule refuses to count it; null when none does
 */
public record Adopted(
        DoseId dose,
        int version,
        @Nullable DoseId sameAs,
        boolean counted,
        @Nullable Rejection because) {}
