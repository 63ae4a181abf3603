package be.vaxis.infra.relay;

import be.vaxis.contract.selection.SelectionEvent;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import be.vaxis.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Listens as a context would and remembers what it heard. */
@Component
@OnContext(Context.ATTESTATION)
@ProcessingGroup("attestation.inbox.probe")
class Probe {

    final Map<PersonId, List<SelectionEvent>> heard = new ConcurrentHashMap<>();

    @EventHandler
    void on(SelectionEvent event) {
        heard.computeIfAbsent(event.person(), person -> new CopyOnWriteArrayList<>())
                .add(event);
    }

    List<SelectionEvent> about(PersonId person) {
        return heard.getOrDefault(person, List.of());
    }

    boolean knows(PersonId person) {
        return about(person).stream().anyMatch(PersonEnrolled.class::isInstance);
    }
}
