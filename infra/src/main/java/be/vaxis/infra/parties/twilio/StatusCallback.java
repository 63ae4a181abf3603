package be.vaxis.infra.parties.twilio;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Where the operator tells what became of a text, as it sees us from outside.
 *
 * <p>The address carries our message id, for the operator knows only its own.
 *
 * @param base asked each time: a server on any free port knows its port only once it runs
 */
record StatusCallback(Supplier<String> base) {

    static final String MESSAGE = "message";

    URI about(String messageId) {
        return URI.create(base.get() + "?" + MESSAGE + "=" + URLEncoder.encode(messageId, StandardCharsets.UTF_8));
    }
}
