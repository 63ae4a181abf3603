package be.vaxis.pharmacovigilance.icsr;

/**
 * How large what comes may be.
 *
 * <p>Dutch: <i>grenzen</i>. Source: everything has a limit; the numbers are a choice of this house.
 *
 * @param bytes of a file
 * @param messages in a file
 * @param elements of one message
 * @param depth of elements within each other
 * @param characters of text and attributes of one message
 */
public record Limits(long bytes, int messages, int elements, int depth, int characters) {

    public static final Limits STANDARD = new Limits(64L << 20, 10_000, 20_000, 64, 1 << 20);
}
