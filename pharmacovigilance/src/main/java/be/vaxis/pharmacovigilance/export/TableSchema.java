package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.area.Area;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.disclosure.Form;
import be.vaxis.pharmacovigilance.study.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * Describes the tables of a package: names, types and values of their columns.
 *
 * <p>Source: Frictionless Table Schema 1.0.
 */
final class TableSchema {

    private static final String WEEK = "[0-9]{4}-W[0-9]{2}";

    private final MessageSource words;

    TableSchema(MessageSource words) {
        this.words = words;
    }

    Map<String, Object> doses(Scope scope) {
        var fields = DoseField.of(scope);
        var schema = schema(fields.stream().map(field -> dose(field, scope)).toList());
        if (fields.contains(DoseField.AREA)) {
            schema.put("foreignKeys", List.of(inAreas("area")));
        }
        return schema;
    }

    Map<String, Object> aggregates() {
        return schema(List.of(
                field("week", "string", Map.of("pattern", WEEK)),
                field("sex", "string", Map.of("enum", List.of("F", "M", "X"))),
                field("dose_number", "integer", Map.of("minimum", 0)),
                field("doses_given", "integer", Map.of("minimum", 0)),
                field("doses_in_file", "integer", Map.of("required", true, "minimum", 0))));
    }

    Map<String, Object> areas() {
        var schema = schema(List.of(
                field("code", "string", Map.of("required", true, "unique", true)),
                field("level", "string", Map.of("enum", levels())),
                field("parent", "string", Map.of()),
                field("name_nl", "string", Map.of("required", true)),
                field("name_fr", "string", Map.of("required", true))));
        schema.put("primaryKey", List.of("code"));
        schema.put("foreignKeys", List.of(inAreas("parent", "")));
        return schema;
    }

    private Map<String, Object> dose(DoseField field, Scope scope) {
        return switch (field) {
            case PSEUDONYM -> required(field, Map.of("pattern", "[0-9a-f]{32}"));
            case HISTORY -> required(field, Map.of("enum", List.of(Form.WHOLE.text(), Form.PART.text())));
            case WEEK -> required(field, Map.of("pattern", WEEK));
            case DOSE_NUMBER -> required(field, Map.of("minimum", 0));
            case PRODUCT -> field(field.column(), "string", Map.of());
            case SEX -> required(field, Map.of("enum", List.of("F", "M", "X")));
            case AGE_BAND -> required(field, Map.of("enum", bands(scope)));
            case AREA_LEVEL -> required(field, Map.of("enum", levels()));
            case AREA -> required(field, Map.of("pattern", "[0-9]{5}|" + Area.UNKNOWN));
        };
    }

    private Map<String, Object> required(DoseField field, Map<String, Object> constraints) {
        Map<String, Object> all = new LinkedHashMap<>(constraints);
        all.put("required", true);
        return field(field.column(), field.isNumber() ? "integer" : "string", all);
    }

    private Map<String, Object> field(String name, String type, Map<String, Object> constraints) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type);
        field.put("description", words.getMessage("pharmacovigilance.column." + name, null, Locale.ENGLISH));
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> schema(List<Map<String, Object>> fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> inAreas(String field) {
        return inAreas(field, "areas");
    }

    /** @param resource empty for the table itself */
    private static Map<String, Object> inAreas(String field, String resource) {
        return Map.of("fields", field, "reference", Map.of("resource", resource, "fields", "code"));
    }

    private static List<String> bands(Scope scope) {
        return Stream.of(scope.ages(), AgeScheme.BROAD, AgeScheme.ALL)
                .flatMap(scheme -> scheme.bands().stream())
                .distinct()
                .toList();
    }

    private static List<String> levels() {
        return Stream.of(AreaLevel.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
