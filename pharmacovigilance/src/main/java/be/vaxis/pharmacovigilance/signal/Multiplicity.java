package be.vaxis.pharmacovigilance.signal;

/**
 * How many things were looked at, and what was done about it.
 *
 * <p>Dutch: <i>meervoudig toetsen</i>. Source: Benjamini and Hochberg 1995.
 *
 * @param method in words
 * @param tests how many
 * @param level the share of false alarms among the alarms that is accepted
 */
public record Multiplicity(String method, long tests, double level) {

    static Multiplicity benjaminiHochberg(String test, long tests, double level) {
        return new Multiplicity("Benjamini–Hochberg over all tests; each test: " + test, tests, level);
    }
}
