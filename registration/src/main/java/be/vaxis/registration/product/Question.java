package be.vaxis.registration.product;

/**
 * What to ask before the vaccine is given, and what a yes means.
 *
 * <p>Dutch: <i>vraag naar contra-indicaties</i>. Source: process 4, Registration.
 *
 * @param code stable name, under which its texts and its answers are kept
 */
public record Question(String code, Advice advice) {}
