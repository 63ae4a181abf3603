package be.vaxis.reservation.handover;

import be.vaxis.kernel.CodeDigest;

/** Gives back what was secured for a booking, which is as it was then. */
record GiveBackPlaces(HandoverId handover, CodeDigest code) {}
