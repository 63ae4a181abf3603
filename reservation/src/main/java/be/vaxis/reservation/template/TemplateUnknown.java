package be.vaxis.reservation.template;

import be.vaxis.kernel.Rejection;

/** The centre has no such template, or it was deleted. */
public final class TemplateUnknown extends Rejection {

    TemplateUnknown() {
        super("reservation:templateUnknown", 404, "The centre has no such template.");
    }
}
