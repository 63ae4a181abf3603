package be.vaxis.reservation.template;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** Another template of the centre has the name. The planner may choose another one, or say that it is to be replaced. */
public final class TemplateNameTaken extends Rejection {

    private final TemplateName name;

    TemplateNameTaken(TemplateName name) {
        super("reservation:templateNameTaken", "A template is named “" + name + "” already; choose another name.");
        this.name = name;
    }

    @Override
    public List<Object> arguments() {
        return List.of(name.text());
    }
}
