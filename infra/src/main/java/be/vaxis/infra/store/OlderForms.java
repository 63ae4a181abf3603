package be.vaxis.infra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.BeanUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What brings older revisions of stored events to the form of today: the classes {@code …Upcaster} beside the events.
 *
 * <p>Each takes one event from one revision to the next, and needs nothing to be made. They go in the order of their
 * names: {@code SlotBooked1Upcaster} before {@code SlotBooked2Upcaster}.
 */
final class OlderForms {

    private OlderForms() {}

    /** Those of every context on the class path. */
    static EventUpcasterChain upcasters() {
        List<EventUpcaster> found = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:be/vaxis/**/*Upcaster.class")) {
                found.add((EventUpcaster) BeanUtils.instantiateClass(
                        EventNames.classIn(file.getURL().toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        found.sort(Comparator.comparing(upcaster -> upcaster.getClass().getSimpleName()));
        return new EventUpcasterChain(found);
    }
}
