package be.vaxis.attestation.posting;

/** Why no letter is posted to somebody now. */
public enum Hindrance {
    /** No address in Belgium of theirs is known here: none at all, or one abroad. */
    NO_ADDRESS("noAddress", 422, "No address in Belgium is known here."),
    /** There is nothing of which a certificate can be made. */
    NOTHING_TO_POST("nothingToPost", 422, "There is no certificate to post."),
    /** As many were asked for as one may in a week. */
    TOO_MANY_LETTERS("tooManyLetters", 429, "No more letters can be asked for this week.");

    private final String word;
    private final int status;
    private final String detail;

    Hindrance(String word, int status, String detail) {
        this.word = word;
        this.status = status;
        this.detail = detail;
    }

    /** The end of the name of its message. */
    public String word() {
        return word;
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }
}
