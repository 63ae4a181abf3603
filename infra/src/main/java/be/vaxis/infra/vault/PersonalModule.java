package be.vaxis.infra.vault;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/**
 * Writes a {@link Personal} as its owner and cipher text: {@code {"of": "person:…", "sealed": "…"}}.
 *
 * <p>Whoever writes JSON without this module does not get the value either: it has no readable property.
 */
@Component
public final class PersonalModule extends SimpleModule {

    private final transient KeyRing keys;
    private final transient JsonMapper plain = JsonMapper.builder().build();

    PersonalModule(KeyRing keys) {
        super("personal");
        this.keys = keys;
        addSerializer(Personal.class, new Sealer());
        addDeserializer(Personal.class, new Opener(null));
    }

    @SuppressWarnings("rawtypes") // Jackson knows the class, not what is personal in it
    private final class Sealer extends ValueSerializer<Personal> {

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            PersonId owner = personal.owner();
            json.writeStartObject();
            json.writeStringProperty("of", owner.toString());
            byte[] sealed = sealed(personal);
            if (sealed != null) { // else the owner was shredded, perhaps a moment ago
                json.writeName("sealed");
                json.writeBinary(sealed);
            }
            json.writeEndObject();
        }

        /** What was stored before is stored again as it is. */
        private byte @Nullable [] sealed(Personal<?> personal) {
            byte[] before = personal.stored().orElse(null);
            Object value = before == null ? personal.value().orElse(null) : null;
            SecretKey key = value == null ? null : keys.keyOf(personal.owner()).orElse(null);
            return key == null
                    ? before
                    : Cipher256.seal(key, plain.writeValueAsBytes(value), PersonKeys.bound(personal.owner()));
        }
    }

    @SuppressWarnings("rawtypes")
    private final class Opener extends ValueDeserializer<Personal> {

        private final @Nullable JavaType type;

        Opener(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType personal = property == null ? context.getContextualType() : property.getType();
            return new Opener(personal.containedTypeOrUnknown(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode json = context.readTree(parser);
            var owner = PersonId.parse(json.get("of").asString());
            if (!json.has("sealed")) {
                return Personal.shredded(owner);
            }
            byte[] sealed = json.get("sealed").binaryValue();
            return Personal.sealed(owner, sealed, text -> open(owner, text));
        }

        private Optional<Object> open(PersonId owner, byte[] sealed) {
            return keys.keyOf(owner).map(key -> read(Cipher256.open(key, sealed, PersonKeys.bound(owner))));
        }

        private Object read(byte[] text) {
            return plain.readValue(text, type);
        }
    }
}
