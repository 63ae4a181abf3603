package be.vaxis.reservation.round;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.centre.CentreId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rounds that know their open visits only. */
class RoundVisitsInMemory implements RoundVisits {

    private final Map<CodeDigest, Part> open = new HashMap<>();

    @Override
    public boolean take(RoundId round, CentreId centre, CodeDigest code) {
        return open.computeIfAbsent(code, any -> new Part(round, centre))
                .round()
                .equals(round);
    }

    @Override
    public void close(RoundId round, CodeDigest code) {
        remove(round, code);
    }

    @Override
    public void remove(RoundId round, CodeDigest code) {
        of(code).stream().filter(part -> part.round().equals(round)).forEach(part -> open.remove(code));
    }

    @Override
    public List<Part> of(CodeDigest code) {
        return open.containsKey(code) ? List.of(open.get(code)) : List.of();
    }
}
