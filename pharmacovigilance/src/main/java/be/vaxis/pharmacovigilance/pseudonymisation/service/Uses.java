package be.vaxis.pharmacovigilance.pseudonymisation.service;

/** Who asked how often, and how many; never what. Dutch: <i>audit</i>. */
public interface Uses {

    /** What was asked. */
    enum Kind {
        PSEUDONYMISE,
        IDENTIFY,
        CONVERT,
        KEYS
    }

    /**
     * Counted before it is answered; when it cannot be counted there is no answer.
     *
     * @param refused whether it was, by allowance, size or owner
     */
    void count(String client, String domain, Kind kind, int points, boolean refused);
}
