package be.vaxis.pharmacovigilance.overview;

import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.Scope;

/** What was asked, as the row keeps it. */
record Asked(Justification why, Scope scope) {}
