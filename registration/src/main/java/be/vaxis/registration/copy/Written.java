package be.vaxis.registration.copy;

import java.util.Map;
import java.util.UUID;

/**
 * A copy in the words of its receiver.
 *
 * @param document a resource of FHIR, as the objects and lists of JSON
 * @param digest keyed, of the document
 */
public record Written(UUID item, Map<String, Object> document, Digest digest) {

    @Override
    public String toString() {
        return "copy:" + item;
    }
}
