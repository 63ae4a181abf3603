package be.vaxis.invitation.channel;

/** Ids that become file names at the print shop: no dots, no slashes. */
final class PlainId {

    private PlainId() {}

    static void check(String id) {
        if (!id.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("an id holds 1 to 64 letters, digits and dashes");
        }
    }
}
