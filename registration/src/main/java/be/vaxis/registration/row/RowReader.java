package be.vaxis.registration.row;

/** Understands the text of one row. */
@FunctionalInterface
public interface RowReader {

    Read read(String text);
}
