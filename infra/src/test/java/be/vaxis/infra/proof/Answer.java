package be.vaxis.infra.proof;

import java.time.LocalDateTime;
import java.util.List;

/** What came back. */
public sealed interface Answer {

    /** These places are held now: booked, moved to, found, or none of them after a cancellation. */
    record Holds(List<LocalDateTime> moments) implements Answer {}

    /** No place is left at this moment. */
    record Full(LocalDateTime moment) implements Answer {}

    /** Appointments are booked already. */
    record Already() implements Answer {}

    /** Nothing is booked that could be moved. */
    record Nothing() implements Answer {}

    /** The connection broke, or the answer was that something went wrong: it may have been done, or be done yet. */
    record None() implements Answer {}

    /** Nobody was there to be asked: it was not done, and never will be. */
    record Away() implements Answer {}
}
