package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.kernel.Rejection;
import java.util.Optional;

/** What the service refused, under the name it gave. */
final class RefusedByService extends Rejection {

    private static final String URN = "urn:problem-type:vaxis:";
    private static final String OURS = "pharmacovigilance:";

    private RefusedByService(String type, int status, String detail) {
        super(type, status, detail);
    }

    /** Empty when the answer names no refusal of ours. */
    static Optional<RefusedByService> in(JsonExchange.Answer answer) {
        var type = answer.body().path("type").asString("");
        if (answer.status() < 400 || answer.status() > 499 || !type.startsWith(URN + OURS)) {
            return Optional.empty();
        }
        return Optional.of(new RefusedByService(
                type.substring(URN.length()),
                answer.status(),
                answer.body().path("detail").asString("")));
    }
}
