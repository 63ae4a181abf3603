package be.vaxis.infra.store;

import org.axonframework.serialization.Revision;

/** An event whose form has changed once, to show that the old one is still read. */
sealed interface SampleEvent {

    /** @param times how often; once, in the first form, which did not tell */
    @Revision("2")
    record Noticed(String what, int times) implements SampleEvent {}
}
