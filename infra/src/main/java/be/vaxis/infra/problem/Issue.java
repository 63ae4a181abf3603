package be.vaxis.infra.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One fault in what was sent. The value itself is never repeated: it may be somebody's number with one digit wrong.
 *
 * @param type {@code urn:problem-type:…}
 * @param in where it stood: body, query, path or header
 * @param name which part of it: {@code slot}, {@code doses[2].lot}
 * @param detail what it should have looked like
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Issue(String type, @Nullable String in, @Nullable String name, String detail) {

    private static final String INPUT = "urn:problem-type:belgif:input-validation:";

    /** The input does not have the shape that the API describes. */
    static Issue shape(String in, @Nullable String name, String detail) {
        return new Issue(INPUT + "schemaViolation", in, name, detail);
    }

    /** The input has the right shape and is no valid word. */
    static Issue word(String in, @Nullable String name, String detail) {
        return new Issue(INPUT + "invalidInput", in, name, detail);
    }

    /** The API knows no such field. */
    static Issue unknown(String in, String name) {
        return new Issue(INPUT + "unknownInput", in, name, "This field is not known.");
    }
}
