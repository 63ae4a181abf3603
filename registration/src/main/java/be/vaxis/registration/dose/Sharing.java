package be.vaxis.registration.dose;

/**
 * Whether the record of a dose may be seen by others than whoever registered it and the person, where a campaign asks for
 * that. Where registering is a legal duty, as in Belgium, it is not asked, and there is none.
 *
 * <p>Another thing than {@link Consent} to the vaccination.
 *
 * <p>Dutch: <i>toestemming voor het delen met het centrale register</i>. Source: the Dutch register of the RIVM; without
 * consent the vaccinator alone holds the record.
 */
public enum Sharing {
    GIVEN,
    WITHHELD;

    /** Who told it. */
    public enum By {
        PERSON,
        /** The person, through whoever registered the dose. */
        VACCINATOR
    }
}
