package be.vaxis.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Holds an event against the file that shows how it is stored; what would be cipher text stands there open. */
public final class StoredForms {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule("open")
                    .addSerializer(Personal.class, new OpenWriter())
                    .addDeserializer(Personal.class, new OpenReader(null)))
            .build();

    private StoredForms() {}

    /** The sample is written to exactly the JSON of {@code stored/<name>.json}, and the file is read back as the sample. */
    public static void assertStoredAs(String name, Object sample) throws IOException {
        var file = Path.of("src/test/resources/stored", name + ".json");
        assertThat(file)
                .as("the stored form of %s: %s", name, JSON.writeValueAsString(sample))
                .exists();
        JsonNode golden = JSON.readTree(Files.readString(file));
        JsonNode written = JSON.valueToTree(sample);
        assertThat(written).isEqualTo(golden);
        assertThat((Object) JSON.treeToValue(golden, sample.getClass())).isEqualTo(sample);
    }

    @SuppressWarnings("rawtypes")
    private static final class OpenWriter extends ValueSerializer<Personal> {

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("of", personal.owner().toString());
            if (!personal.isShredded()) {
                json.writePOJOProperty("open", personal.value().get());
            }
            json.writeEndObject();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class OpenReader extends ValueDeserializer<Personal> {

        private final @Nullable JavaType type;

        OpenReader(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType personal = property == null ? context.getContextualType() : property.getType();
            return new OpenReader(personal.containedTypeOrUnknown(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode json = context.readTree(parser);
            var owner = PersonId.parse(json.get("of").asString());
            return json.has("open")
                    ? Personal.of(owner, JSON.treeToValue(json.get("open"), type))
                    : Personal.shredded(owner);
        }
    }
}
