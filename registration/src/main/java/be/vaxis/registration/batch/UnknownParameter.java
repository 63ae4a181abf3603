package be.vaxis.registration.batch;

import be.vaxis.kernel.Rejection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A parameter that would be ignored was sent: what was meant by it is told in another way. */
final class UnknownParameter extends Rejection {

    private static final Pattern SHOWN = Pattern.compile("[A-Za-z_-]{1,30}"); // no number of anybody is repeated

    private final String names;

    private UnknownParameter(String names) {
        super(
                "registration:unknownParameter",
                400,
                "Nothing is known here by the parameter " + names
                        + ". A file is named by the header File-Name and told apart by its Content-Type.");
        this.names = names;
    }

    /** @throws UnknownParameter when there is any, with the names of all */
    static void refuse(Set<String> sent) {
        if (!sent.isEmpty()) {
            throw new UnknownParameter(shown(sent));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(names);
    }

    private static String shown(Collection<String> sent) {
        List<String> known = sent.stream()
                .filter(name -> SHOWN.matcher(name).matches())
                .sorted()
                .limit(10)
                .toList();
        return known.isEmpty() ? "that was sent" : String.join(", ", known);
    }
}
