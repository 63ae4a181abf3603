package be.vaxis.registration.rest;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.status.VaccinationFiles;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mends doses for citizens, whoever registered them. */
@RestController
@RequestMapping("/api/v1/help-desk/doses")
@Needs(Permission.HELP_DESK)
class HelpDeskDoseController extends Corrections {

    HelpDeskDoseController(
            DoseDesk desk, Products products, VaccinationFiles files, PastTruths past, Freshness freshness) {
        super(desk, products, files, past, freshness);
    }
}
