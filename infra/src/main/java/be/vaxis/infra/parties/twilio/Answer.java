package be.vaxis.infra.parties.twilio;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the operator answers: a status and a JSON object. */
record Answer(int status, Map<String, ? extends @Nullable Object> body) {

    static Answer error(int status, int code, String message) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("message", message);
        body.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        body.put("status", status);
        return new Answer(status, body);
    }
}
