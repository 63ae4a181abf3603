package be.vaxis.infra.reservation;

import java.util.HashMap;
import java.util.Map;

/** The form of the planner's calendar, filled in with slots of half an hour from nine on. */
final class HalfHours {

    private HalfHours() {}

    /** @param more names and values of other fields */
    static Map<String, String> fill(String cell, String until, String places, String... more) {
        var form = new HashMap<>(Map.of(
                "action", "fill", "cell", cell, "from", "09:00", "until", until, "minutes", "30", "places", places));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }
}
