package be.vaxis.registration.dosefile;

import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A file is said to be complete, and other parts are here than it has. */
final class PartsMissing extends Rejection {

    private static final int MOST_NAMED = 20;

    private final String parts;

    /** @param here the numbers of those that came in */
    PartsMissing(int expected, List<Integer> here) {
        super(
                "registration:partsMissing",
                "Other parts are here than the file has; look at these: " + difference(expected, here) + ".");
        this.parts = difference(expected, here);
    }

    private static String difference(int expected, List<Integer> here) {
        Set<Integer> came = new HashSet<>(here);
        IntStream missing = IntStream.rangeClosed(1, expected).filter(part -> !came.contains(part));
        IntStream beyond = here.stream().mapToInt(Integer::intValue).filter(part -> part > expected);
        return IntStream.concat(missing, beyond)
                .limit(MOST_NAMED)
                .mapToObj(String::valueOf)
                .collect(joining(", "));
    }

    @Override
    public List<Object> arguments() {
        return List.of(parts);
    }
}
