package be.vaxis.kernel.access;

/**
 * What a caller is to the campaign, as the identity provider states it.
 *
 * <p>No endpoint asks for a role: it asks for a {@link Permission}, and the roles that carry it stand in one table.
 *
 * <p>Dutch: <i>hoedanigheid</i>. Source: the people of the campaign; process 6, Access.
 */
public enum Role {
    /** Somebody looking after their own vaccination. */
    CITIZEN,
    /** Plans the capacity of a vaccination centre. */
    CENTRE_PLANNER,
    /** The physician who is responsible for what is given at a centre. */
    MEDICAL_LEAD,
    /** Gives doses, at a centre or elsewhere. */
    VACCINATOR,
    /** General practitioner. */
    GP,
    /** Pharmacist. */
    PHARMACIST,
    /** Physician of a hospital that vaccinates its own people. */
    HOSPITAL_PHYSICIAN,
    /** Receives pseudonymised exports. */
    RESEARCHER,
    /** Approves and prepares exports; never receives them. */
    EXPORT_OFFICER,
    /** Works for the medicines agency. */
    MEDICINES_AGENCY,
    /** Helps citizens at the telephone or a desk. */
    HELP_DESK,
    /** Answers for the protection of personal data. */
    PRIVACY_OFFICER,
    /** Keeps the system running. */
    OPERATOR,
    /** Decides who is selected and invited. */
    CAMPAIGN_OFFICER,
    /** The software of a vaccination centre, acting for it. */
    MACHINE_CENTRE,
    /** The software of the test-result database. */
    MACHINE_TEST_RESULTS,
    /** Software that knows people and asks for their pseudonyms. */
    MACHINE_PSEUDONYM_CLIENT,
    /** Software that may find out, on good grounds, who is behind a pseudonym; never that of the owner of a domain. */
    MACHINE_IDENTIFIER,
    /** Software that keeps data under the pseudonyms of a domain. */
    MACHINE_DOMAIN_OWNER,
    /** The load generator of the benchmark. */
    MACHINE_BENCH
}
