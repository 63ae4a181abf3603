package be.vaxis.infra.belgium;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Sex;

/**
 * What the register wrote down when a person came.
 *
 * @param age on 1 January 2021
 */
record Birth(int age, PartialDate date, Sex sex, Insz insz) {}
