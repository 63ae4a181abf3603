package be.vaxis.registration.copy;

/**
 * People whose copy could not be sent.
 *
 * @param fault a countable word
 * @param stuck whether nothing happens until somebody has looked
 */
public record Faulty(String fault, boolean stuck, long people) {}
