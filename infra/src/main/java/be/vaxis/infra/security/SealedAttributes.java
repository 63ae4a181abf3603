package be.vaxis.infra.security;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.DefaultSerializer;
import org.springframework.core.serializer.support.SerializationDelegate;

/**
 * Writes what a session holds as sealed bytes. Only bytes that we sealed ourselves are ever read back as objects.
 *
 * <p>What cannot be read, because an older version of the program wrote it, is forgotten: the visitor logs in again.
 */
class SealedAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(SealedAttributes.class);

    private static final String SESSION = "session";

    private final HouseSeal seal;
    private final SerializationDelegate form =
            new SerializationDelegate(new DefaultSerializer(), new DefaultDeserializer());

    SealedAttributes(HouseSeal seal) {
        this.seal = seal;
    }

    byte[] seal(Object attribute) {
        try {
            return seal.seal(form.serializeToByteArray(attribute), SESSION);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "A session cannot keep a " + attribute.getClass().getName(), e);
        }
    }

    @Nullable
    Object open(byte[] sealed) {
        try {
            return form.deserializeFromByteArray(seal.open(sealed, SESSION));
        } catch (IOException | IllegalStateException unreadable) {
            LOG.info(
                    "A session of an older version is forgotten: {}",
                    unreadable.getClass().getName());
            return null;
        }
    }
}
