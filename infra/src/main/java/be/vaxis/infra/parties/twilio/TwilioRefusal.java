package be.vaxis.infra.parties.twilio;

import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelRefused.Reason;
import be.vaxis.invitation.channel.ChannelUnavailable;
import com.twilio.exception.ApiException;
import java.util.Map;
import java.util.Objects;

/**
 * What an error of the operator means for the person who is to be reached.
 *
 * <p>Only the errors that tell something of the number itself refuse it. All others, known or not, are about our account or about this
 * moment: sending everyone a letter because our sender id is wrong would be a costly mistake.
 *
 * <p>Source: Twilio's list of errors and warnings.
 */
final class TwilioRefusal {

    private static final Map<Integer, Reason> REFUSED = Map.of(
            21211, Reason.NOT_AN_ADDRESS,
            21217, Reason.NOT_AN_ADDRESS,
            21614, Reason.NO_TEXTS,
            21610, Reason.OPTED_OUT,
            21408, Reason.NOT_ALLOWED,
            21612, Reason.NOT_ALLOWED);

    private TwilioRefusal() {}

    /** Without the operator's own text, which repeats the number. */
    static RuntimeException of(ApiException error) {
        var reason = REFUSED.get(Objects.requireNonNullElse(error.getCode(), 0));
        return reason == null
                ? new ChannelUnavailable("The operator of texts answered " + error.getStatusCode() + " with error "
                        + error.getCode() + ".")
                : new ChannelRefused(reason);
    }
}
