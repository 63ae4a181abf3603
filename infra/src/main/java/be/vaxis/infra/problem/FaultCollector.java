package be.vaxis.infra.problem;

import be.vaxis.kernel.InvalidWord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/**
 * Lets the reading of a request body go on after a fault, so that all faults can be told at once.
 *
 * <p>Outside the body of a request it changes nothing. What was read with faults in it is thrown away by
 * {@link FaultAdvice}.
 */
class FaultCollector extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext reading, JsonParser body, ValueDeserializer<?> reader, Object into, String name) {
        return BodyFaults.collected()
                .map(found -> {
                    found.add(Issue.unknown("body", JsonPlace.of(body)));
                    body.skipChildren();
                    return true;
                })
                .orElse(false);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext reading, Class<?> wanted, String sent, String why) {
        return note(reading, Expected.of(wanted));
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext reading, Class<?> wanted, Number sent, String why) {
        return note(reading, Expected.of(wanted));
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext reading, JavaType wanted, JsonToken sent, JsonParser body, String why) {
        var noted = note(reading, Expected.of(wanted.getRawClass()));
        if (noted == null) {
            body.skipChildren();
        }
        return noted;
    }

    /** A number, a truth value or an object, say, where a word of the kernel is written as a text. */
    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext reading,
            Class<?> wanted,
            ValueInstantiator maker,
            @Nullable JsonParser body,
            String why) {
        if (BodyFaults.collected().isPresent() && body != null) {
            passOver(body);
        }
        return note(reading, Expected.of(wanted));
    }

    /** Goes to the end of the value, also when the brace of an object is behind already. */
    private static void passOver(JsonParser body) {
        while (body.currentToken() == JsonToken.PROPERTY_NAME) {
            body.nextToken();
            body.skipChildren();
            body.nextToken();
        }
        body.skipChildren();
    }

    /** A word of the kernel refused what it was made of, or a record missed something that was noted already. */
    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext reading, Class<?> wanted, @Nullable Object from, Throwable why) {
        var found = BodyFaults.collected();
        if (found.isEmpty()) {
            return NOT_HANDLED;
        }
        var place = JsonPlace.of(reading.getParser());
        var word = Causes.find(why, InvalidWord.class);
        if (word.isPresent()) {
            found.get().add(Issue.word("body", place, String.valueOf(word.get().getMessage())));
        } else if (found.get().isEmpty()) {
            found.get().add(Issue.shape("body", place, "Something that is required is missing here."));
        }
        return null;
    }

    private static @Nullable Object note(DeserializationContext reading, String detail) {
        var found = BodyFaults.collected();
        if (found.isEmpty()) {
            return NOT_HANDLED;
        }
        found.get().add(Issue.shape("body", JsonPlace.of(reading.getParser()), detail));
        return null;
    }
}
