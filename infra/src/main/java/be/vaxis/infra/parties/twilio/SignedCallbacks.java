package be.vaxis.infra.parties.twilio;

import com.twilio.security.RequestValidator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the operator's callbacks from anybody else's: it signs the address it was given and the form with our token.
 *
 * <p>The address is the one that we configured, not what the request says of itself, which a proxy or a stranger may have changed.
 *
 * <p>Source: Twilio, Webhooks security.
 */
final class SignedCallbacks {

    private final StatusCallback callback;
    private final @Nullable RequestValidator validator;

    /** @param authToken empty: nobody is believed */
    SignedCallbacks(String authToken, StatusCallback callback) {
        this.callback = callback;
        this.validator = authToken.isEmpty() ? null : new RequestValidator(authToken);
    }

    /** @param parameters of address and form together, as a servlet gives them */
    boolean valid(String messageId, Map<String, String> parameters, String signature) {
        if (validator == null) {
            return false;
        }
        var form = new HashMap<>(parameters);
        form.remove(StatusCallback.MESSAGE);
        return validator.validate(callback.about(messageId).toString(), form, signature);
    }
}
