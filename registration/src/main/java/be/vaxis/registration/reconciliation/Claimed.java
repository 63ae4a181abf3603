package be.vaxis.registration.reconciliation;

import java.util.UUID;

/** A comparison that one process carries out. */
record Claimed(long report, UUID claim, int attempt) {}
