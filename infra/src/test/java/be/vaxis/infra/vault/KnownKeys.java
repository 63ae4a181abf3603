package be.vaxis.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A key for everybody that is the same in every run, so that a file can hold what was sealed once. */
public final class KnownKeys {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KnownKeys() {}

    /** Seals and opens as the house does, with these keys. */
    public static PersonalModule module() {
        return new PersonalModule(person -> Optional.of(keyOf(person)));
    }

    /** As after everybody was forgotten. */
    public static PersonalModule shredded() {
        return new PersonalModule(person -> Optional.empty());
    }

    /** Writes personal values open, or only their owner when they cannot be opened. */
    public static SimpleModule opening() {
        return new SimpleModule("open").addSerializer(Personal.class, new ValueSerializer<Personal>() {
            @Override
            public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
                Optional<?> value = personal.value();
                json.writeStartObject();
                json.writeStringProperty("of", personal.owner().toString());
                value.ifPresent(open -> json.writePOJOProperty("open", open));
                json.writeEndObject();
            }
        });
    }

    /** What is inside a sealed value, as the JSON that was sealed. */
    public static JsonNode open(PersonId person, byte[] sealed) {
        return JSON.readTree(Cipher256.open(keyOf(person), sealed, PersonKeys.bound(person)));
    }

    private static SecretKey keyOf(PersonId person) {
        try {
            byte[] key = MessageDigest.getInstance("SHA-256").digest(("of " + person).getBytes(UTF_8));
            return new SecretKeySpec(key, "AES");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
