package be.vaxis.registration.copy;

import java.util.UUID;

/** One thing that somebody holds, without saying what it says. Dutch: <i>inhoud</i>. */
public record Held(UUID item, Digest digest) {}
