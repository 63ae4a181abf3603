package be.vaxis.attestation.hcert.dcc;

/** What a certificate tells of. Source: schema 1.3, groups v, t and r. */
public enum Kind {
    VACCINATION("v"),
    TEST("t"),
    RECOVERY("r");

    private final String group;

    Kind(String group) {
        this.group = group;
    }

    /** The key of the group in the payload. */
    public String group() {
        return group;
    }
}
