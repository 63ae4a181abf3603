package be.vaxis.infra.belgium;

/**
 * Ages that the table of municipalities counts together.
 *
 * @param from the youngest
 * @param to the oldest, inclusive
 */
record Band(int from, int to) {

    /** Reads {@code 25-29} and, for the oldest people, {@code 95+}. */
    static Band parse(String column) {
        if (column.endsWith("+")) {
            return new Band(Integer.parseInt(column, 0, column.length() - 1, 10), Ages.OLDEST);
        }
        var dash = column.indexOf('-');
        return new Band(Integer.parseInt(column, 0, dash, 10), Integer.parseInt(column, dash + 1, column.length(), 10));
    }
}
