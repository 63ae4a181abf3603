package be.vaxis.registration.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what the person in front of the caller is recognised.
 *
 * @param number as printed on the identity card
 * @param name null when our copy does not know the person
 * @param born the birth date as text, complete or not; null when our copy does not know it
 * @param birthDate the same when it is complete
 * @param age in completed years, for certain
 */
record Who(
        String number,
        @Nullable String name,
        @Nullable String born,
        @Nullable LocalDate birthDate,
        @Nullable Integer age) {}
