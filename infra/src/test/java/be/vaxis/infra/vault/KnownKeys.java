package be.vaxis.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.PersonId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
