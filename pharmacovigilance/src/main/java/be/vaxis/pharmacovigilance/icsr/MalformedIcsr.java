package be.vaxis.pharmacovigilance.icsr;

/**
 * What came is not a file of the kind that was expected, or larger than is accepted. Says where, and never repeats content.
 *
 * <p>Dutch: <i>onleesbaar verslag</i>. Source: bad input of process 9.
 */
public final class MalformedIcsr extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedIcsr(String what) {
        super(what);
    }

    MalformedIcsr(String what, Exception cause) {
        super(what, cause);
    }
}
