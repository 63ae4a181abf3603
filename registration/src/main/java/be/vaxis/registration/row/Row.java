package be.vaxis.registration.row;

/**
 * A row that was read.
 *
 * @param number of its line in the file, from 1, so that an editor finds it
 * @param until the byte after it
 */
public record Row(int number, long until, Read read) {}
