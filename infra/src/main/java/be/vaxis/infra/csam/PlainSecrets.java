package be.vaxis.infra.csam;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The secrets of the demo's programs as they are: everybody reads them on its first page. Hashing them would only cost
 * each login of a program a tenth of a second.
 */
final class PlainSecrets implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        return Objects.requireNonNull(secret).toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence told, @Nullable String secret) {
        return told != null
                && secret != null
                && MessageDigest.isEqual(told.toString().getBytes(UTF_8), secret.getBytes(UTF_8));
    }
}
