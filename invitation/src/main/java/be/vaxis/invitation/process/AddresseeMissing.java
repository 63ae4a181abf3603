package be.vaxis.invitation.process;

/**
 * A fact came about somebody of whom nothing is known here yet. The fact is parked and handled again, since topics of two
 * owners may arrive in either order.
 */
final class AddresseeMissing extends RuntimeException {

    AddresseeMissing() {
        super("The copy of addressees does not hold this person yet.");
    }
}
