package be.vaxis.pharmacovigilance.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of a report, one after the other, with the fields that each asks. */
enum Step {
    DOSES(Set.of("doses", "otherProduct", "otherGiven", "otherLot")),
    REACTIONS(Set.of("reactions")),
    DETAILS(Set.of("onset", "ended", "outcome", "severity")),
    BACKGROUND(Set.of("seriousness", "history", "medicines", "story")),
    CHECK(Set.of());

    private final Set<String> fields;

    Step(Set<String> fields) {
        this.fields = fields;
    }

    boolean asks(String field) {
        return fields.contains(field.replaceFirst("\\[.*", ""));
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    public String getPath() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the browser may fill in on this page. */
    String[] bindable() {
        return fields.stream().flatMap(field -> Stream.of(field, field + "[*]")).toArray(String[]::new);
    }
}
