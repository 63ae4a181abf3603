package be.vaxis.selection.person;

import be.vaxis.kernel.VaccinationCode;

/** Draws the code of a new person. With 75 random bits no two of them meet, so none is looked up first. */
interface CodeDraw {

    VaccinationCode draw();
}
