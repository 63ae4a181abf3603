package be.vaxis.registration.copy;

/** One change of what a receiver holds of somebody. */
record Task(Due due, int bucket, Change change) {}
