package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/**
 * The schedule speaks against a dose. The caller looks once more, and may register it all the same with an
 * {@link be.vaxis.registration.dose.OverrideReason}.
 */
public abstract sealed class Contested extends Rejection
        permits ProductNotInUse,
                IntervalTooShort,
                SeriesComplete,
                BelowMinimumAge,
                OtherProduct,
                VaccineExpired,
                ContraIndicated {

    Contested(String type, String detail) {
        super(type, 422, detail + " If this is what was given, register it with the reason.");
    }
}
