package be.vaxis.registration.dosefile;

import be.vaxis.kernel.access.Caller;

/**
 * A file that one process works on.
 *
 * @param wrappedKey opens its bytes
 */
public record Claimed(DoseFile file, Caller caller, byte[] wrappedKey) {}
