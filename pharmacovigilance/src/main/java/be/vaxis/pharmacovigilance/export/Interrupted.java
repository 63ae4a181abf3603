package be.vaxis.pharmacovigilance.export;

/** The process stops while a package is being made; another one, or this one later, starts it again. */
final class Interrupted extends RuntimeException {

    private Interrupted() {
        super("The making of a package was interrupted", null, false, false);
    }

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
    }
}
