package be.vaxis.kernel;

/** What was typed is not a vaccination code; said without a look-up, so it tells nothing about who exists. */
public final class InvalidVaccinationCode extends InvalidWord {

    InvalidVaccinationCode() {
        super(
                "kernel:invalidVaccinationCode",
                "This is not a vaccination code; check the sixteen symbols for a typing error.");
    }
}
