package be.vaxis.infra.openapi;

import be.vaxis.kernel.Cnk;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.KboNumber;
import be.vaxis.kernel.Nis5;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.VaccinationCode;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes our words as the text they are in JSON, and gives every other shape the name of its context in front: two
 * contexts may both have a {@code Day}.
 */
@SuppressWarnings("unchecked") // schemas give themselves back as raw ones
final class Shapes implements ModelConverter {

    private static final String OURS = "be.vaxis.";

    private static final Map<Class<?>, Schema<String>> KNOWN = Map.of(
            Insz.class, word("Number of a person (INSZ or BIS), with or without dots and dash", "51.03.14-128.59"),
            VaccinationCode.class, word("Vaccination code of sixteen signs; dashes and case do not matter", null),
            PostalCode.class, word("Belgian postal code", "9000").pattern("[0-9]{4}"),
            Nis5.class, word("REFNIS code of a municipality", "44021").pattern("[0-9]{5}"),
            Cnk.class, word("Number of a package of a medicine", null).pattern("[0-9]{7}"),
            RizivNumber.class, word("Number of a care provider (RIZIV/INAMI)", null),
            KboNumber.class, word("Number of an enterprise (KBO/BCE)", null),
            PartialDate.class, word("Year, month or day, as far as it is known", "1951-03"),
            LocalTime.class, word("Time by the Belgian clock", "09:15").format("time"));

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType known = Json.mapper().constructType(type.getType());
        Class<?> shape = known.getRawClass();
        if (KNOWN.containsKey(shape)) {
            return copy(KNOWN.get(shape));
        }
        if (shape.getName().startsWith(OURS) && isText(shape)) {
            return new StringSchema();
        }
        if (shape.getName().startsWith(OURS) && !shape.isEnum() && known.containedTypeCount() == 0) {
            type.setName(nameOf(shape));
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    /** {@code reservation.BookingRequest} for a record of a controller of that context. */
    private static String nameOf(Class<?> shape) {
        String[] rooms = shape.getPackageName().substring(OURS.length()).split("\\.");
        return (rooms[0].equals("kernel") ? "" : rooms[0] + ".") + shape.getSimpleName();
    }

    private static boolean isText(Class<?> shape) {
        return Arrays.stream(shape.getDeclaredMethods())
                .anyMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class);
    }

    private static Schema<String> word(String description, @Nullable String example) {
        var word = new StringSchema().description(description);
        word.setExample(example);
        return word;
    }

    /** A schema is changed by whoever uses it, for a size or a description of its own. */
    private static Schema<?> copy(Schema<String> word) {
        Schema<?> copy = new StringSchema()
                .description(word.getDescription())
                .pattern(word.getPattern())
                .format(word.getFormat());
        if (word.getExample() != null) {
            copy.setExample(word.getExample()); // setting none would set null
        }
        return copy;
    }
}
