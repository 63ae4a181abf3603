package be.vaxis.infra.clock;

import java.time.Duration;

/**
 * The clock of the demo was moved; told in the process that moved it.
 *
 * @param by how far it went ahead; negative when it was set back
 */
public record ClockMoved(Duration by) {}
