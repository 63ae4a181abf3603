package be.vaxis.infra.demo;

import be.vaxis.infra.belgium.Citizen;
import be.vaxis.selection.person.Enrollee;

/** People of the believable Belgium, as the registers would tell of them. */
public final class Enrollees {

    private Enrollees() {}

    public static Enrollee of(Citizen citizen) {
        return new Enrollee(
                citizen.insz(),
                citizen.name(),
                citizen.birthDate(),
                citizen.sex(),
                citizen.address(),
                citizen.contact(),
                citizen.language(),
                citizen.gmdHolder(),
                citizen.collectivity(),
                citizen.care() == null ? null : citizen.care().profession().name());
    }
}
