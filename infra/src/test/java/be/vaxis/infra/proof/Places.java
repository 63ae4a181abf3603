package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Already;
import be.vaxis.infra.proof.Answer.Full;
import be.vaxis.infra.proof.Answer.Holds;
import be.vaxis.infra.proof.Answer.None;
import be.vaxis.infra.proof.Answer.Nothing;
import be.vaxis.infra.proof.Call.Book;
import be.vaxis.infra.proof.Call.Cancel;
import be.vaxis.infra.proof.Call.Look;
import be.vaxis.infra.proof.Call.Move;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The booking engine as it would be if one person came after the other: it counts, and has exactly one answer to a call. */
public final class Places {

    private final Map<LocalDateTime, Integer> free;
    private final List<List<LocalDateTime>> held; // of each person, by number

    private Places(Map<LocalDateTime, Integer> free, List<List<LocalDateTime>> held) {
        this.free = new HashMap<>(free);
        this.held = new ArrayList<>(held);
    }

    /** @param places at each moment, on all lines together */
    public static Places of(Map<LocalDateTime, Integer> places) {
        return new Places(places, List.of());
    }

    Places copy() {
        return new Places(free, held);
    }

    public int freeAt(LocalDateTime moment) {
        return free.getOrDefault(moment, 0);
    }

    public List<LocalDateTime> heldBy(int person) {
        return person < held.size() ? held.get(person) : List.of();
    }

    /** What the answer has to be, now. */
    public Answer answerTo(Call call) {
        var now = heldBy(call.person());
        return switch (call) {
            case Book(int _, var moments) when now.isEmpty() || now.equals(moments) -> given(moments, now);
            case Book _ -> new Already();
            case Move _ when now.isEmpty() -> new Nothing();
            case Move(int _, var moments) -> given(moments, now);
            case Cancel _ -> new Holds(List.of());
            case Look _ -> new Holds(now);
        };
    }

    private Answer given(List<LocalDateTime> moments, List<LocalDateTime> now) {
        for (var moment : moments) {
            if (freeAt(moment) == 0 && !now.contains(moment)) {
                return new Full(moment);
            }
        }
        return new Holds(moments);
    }

    /**
     * Whether the operation, done now, gets the answer it got; one without an answer has to succeed to be worth doing. A
     * "full" is true when it is, also for somebody who got the last place with the other hand meanwhile.
     */
    boolean explains(Operation operation) {
        if (operation.answer() instanceof Full(var moment)) {
            return freeAt(moment) == 0 && operation.call().wanted().contains(moment);
        }
        var answer = answerTo(operation.call());
        return operation.answer() instanceof None ? answer instanceof Holds : answer.equals(operation.answer());
    }

    /** Does what succeeds. */
    public void apply(Call call) {
        if (!(call instanceof Look)) {
            heldBy(call.person()).forEach(moment -> free.merge(moment, 1, Integer::sum));
            call.wanted().forEach(moment -> free.merge(moment, -1, Integer::sum));
            while (held.size() <= call.person()) {
                held.add(List.of());
            }
            held.set(call.person(), call.wanted());
        }
    }

    @Override
    public String toString() {
        return "free " + free;
    }
}
