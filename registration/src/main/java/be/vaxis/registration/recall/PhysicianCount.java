package be.vaxis.registration.recall;

/** How many patients of a recall somebody is to look after. */
public record PhysicianCount(Physician physician, long patients) {}
