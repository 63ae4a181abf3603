package be.vaxis.infra.vault;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import java.util.Collection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows hold the same JSON as events. */
@Component
final class JsonSealing implements Sealing {

    private final KeyRing keys;
    private final JsonMapper json;

    JsonSealing(PersonalModule personal, KeyRing keys) {
        this.keys = keys;
        this.json = JsonMapper.builder().addModule(personal).build();
    }

    @Override
    public String seal(Personal<?> personal) {
        return json.writeValueAsString(personal);
    }

    @Override
    public <T> Personal<T> open(String sealed, Class<T> type) {
        var personal = json.getTypeFactory().constructParametricType(Personal.class, type);
        return json.readValue(sealed, personal);
    }

    @Override
    public void expect(Collection<PersonId> people) {
        keys.expect(people);
    }
}
