package be.vaxis.pharmacovigilance.pseudonymisation;

import be.vaxis.pharmacovigilance.pseudonymisation.transit.Presentations;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** In memory, until they are forgotten. */
public final class RememberedPresentations implements Presentations {

    private final Map<String, String> questions = new ConcurrentHashMap<>();

    @Override
    public boolean admit(String mark, String question, Instant ends, Instant now) {
        var before = questions.putIfAbsent(mark, question);
        return before == null || before.equals(question);
    }

    public void forget() {
        questions.clear();
    }
}
