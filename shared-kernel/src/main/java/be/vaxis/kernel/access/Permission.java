package be.vaxis.kernel.access;

/**
 * One thing that a caller may be allowed to do.
 *
 * <p>Each permission states the CSAM level with which a caller must have logged in. Everything that tells about
 * somebody's health, or opens the way to it, asks for at least {@value #HEALTH}; only work that touches no person
 * asks for less. A caller who holds the permission at too low a level is refused and told which level is needed.
 *
 * <p>Dutch: <i>toegangsrecht</i>. Source: process 4, Registration (CSAM level 400 or higher); process 6, Access.
 */
public enum Permission {

    /** Sets the places per slot of the centre that is the caller's organisation. */
    PLAN_CAPACITY(Levels.NO_PERSON_INVOLVED),

    /** Changes a plan of that centre after its week was closed, whereby people who are booked have to move. */
    CHANGE_CLOSED_PLAN(Levels.HEALTH),

    /** Runs a day at a centre: who comes, who came, who may be called for a place that fell free. */
    RUN_CENTRE_DAY(Levels.HEALTH),

    /** Books for somebody who calls, or stands at the desk. */
    BOOK_FOR_OTHERS(Levels.HEALTH),

    /** Books the own people of a physician, hospital or pharmacy, which is the caller's organisation, without codes. */
    BOOK_OWN_PEOPLE(Levels.HEALTH),
    /** Checks the rules of booking once more when somebody arrives. */
    CHECK_ARRIVALS(Levels.HEALTH),
    /** Registers, corrects or withdraws a dose. */
    REGISTER_DOSE(Levels.HEALTH),

    /** Mends what is on record about doses of the caller's organisation; the help desk those of everybody. */
    CORRECT_DOSE(Levels.HEALTH),

    /** Asks the vaccination status or the code usage of people in the caller's care. */
    QUERY_STATUS(Levels.HEALTH),

    /** Selects people for vaccination, and looks at who a rule would select. */
    SELECT_PEOPLE(Levels.HEALTH),

    /** Invites the selected, and hands over the lists of those who did not answer. */
    INVITE_PEOPLE(Levels.HEALTH),

    /** Says which centre serves which postal codes, and hands bookings over from one to the other. */
    ASSIGN_COMPETENCE(Levels.HEALTH),

    /** Sees one's own codes, bookings, doses and access log. */
    SEE_OWN_DATA(Levels.HEALTH),

    /** Prints an attestation or certificate of one's own doses. */
    GET_ATTESTATION(Levels.HEALTH),

    /** Has certificates made for somebody else: a patient, or whoever calls or stands at the desk. */
    ISSUE_CERTIFICATE(Levels.HEALTH),

    /** Revokes a certificate that was got or handed on by fraud. */
    REVOKE_CERTIFICATE(Levels.HEALTH),

    /** Tells results of tests. */
    TELL_TEST_RESULT(Levels.HEALTH),

    /** Publishes the rules by which certificates are accepted in a country. */
    PUBLISH_RULES(Levels.HEALTH),

    /** Reports a side effect. */
    REPORT_SIDE_EFFECT(Levels.HEALTH),

    /** Watches reports and signals. */
    WATCH_SAFETY(Levels.HEALTH),

    /** Asks who got a vaccine of a lot, and recalls lots. */
    TRACE_LOTS(Levels.HEALTH),

    /** Approves, refuses and prepares research exports. */
    MANAGE_EXPORTS(Levels.HEALTH),

    /** Downloads a research export that was approved for the caller. */
    DOWNLOAD_EXPORT(Levels.HEALTH),

    /** Asks the pseudonymisation service for pseudonyms in transit. */
    PSEUDONYMISE(Levels.HEALTH),

    /** Asks the pseudonymisation service who is behind a pseudonym in transit. */
    IDENTIFY_PSEUDONYM(Levels.HEALTH),

    /** Has the keys of the pseudonym domain that is the caller's organisation, and converts its pseudonyms. */
    OWN_PSEUDONYM_DOMAIN(Levels.HEALTH),

    /** Makes a person unreadable everywhere. */
    SHRED_PERSON(Levels.HEALTH),

    /** Finds out for a citizen why something does not work, and mends it. */
    HELP_DESK(Levels.HEALTH),

    /** Keeps the system running: rebuilds, dead letters, the clock of the demo. */
    OPERATE(Levels.HEALTH);

    /** The lowest CSAM level at which anything about health is shown or done. */
    public static final int HEALTH = Levels.HEALTH;

    private final int minimalLevel;

    Permission(int minimalLevel) {
        this.minimalLevel = minimalLevel;
    }

    /**
     * The CSAM level the caller must have logged in with.
     *
     * @return a level as CSAM counts them, such as 400; the caller's own level must not be lower
     */
    public int minimalLevel() {
        return minimalLevel;
    }

    private static final class Levels {
        static final int NO_PERSON_INVOLVED = 300;
        static final int HEALTH = 400;
    }
}
