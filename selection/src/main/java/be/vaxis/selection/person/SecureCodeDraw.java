package be.vaxis.selection.person;

import be.vaxis.kernel.VaccinationCode;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Codes that nobody can foresee. */
@Component
final class SecureCodeDraw implements CodeDraw {

    private final SecureRandom random = new SecureRandom();

    @Override
    public VaccinationCode draw() {
        return VaccinationCode.draw(random);
    }
}
