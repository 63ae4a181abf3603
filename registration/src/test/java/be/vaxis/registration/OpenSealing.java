package be.vaxis.registration;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes personal values so that anybody can read them. */
public final class OpenSealing implements Sealing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Open(String of, JsonNode value) {}

    @Override
    public String seal(Personal<?> personal) {
        return JSON.writeValueAsString(new Open(
                personal.owner().toString(), JSON.valueToTree(personal.value().orElseThrow())));
    }

    @Override
    public <T> Personal<T> open(String sealed, Class<T> type) {
        Open open = JSON.readValue(sealed, Open.class);
        return Personal.of(PersonId.parse(open.of()), JSON.treeToValue(open.value(), type));
    }
}
