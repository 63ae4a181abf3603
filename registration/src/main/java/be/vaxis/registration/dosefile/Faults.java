package be.vaxis.registration.dosefile;

import be.vaxis.registration.row.RowFault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Faults as they stand in a row of the database. */
final class Faults {

    private static final TypeReference<List<RowFault>> LIST = new TypeReference<>() {};

    private Faults() {}

    static String write(List<RowFault> faults) {
        return JsonMapper.shared().writeValueAsString(faults);
    }

    static List<RowFault> read(@Nullable String json) {
        return json == null ? List.of() : JsonMapper.shared().readValue(json, LIST);
    }
}
