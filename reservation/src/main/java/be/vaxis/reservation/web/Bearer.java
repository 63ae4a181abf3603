package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.agency.Agency;

/** Whose code a ticket stands for, and who acts with it. */
record Bearer(CodeDigest code, Agency agency) {}
