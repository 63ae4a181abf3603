package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a citizen was given, and where they stand. */
@Controller
@Needs(Permission.SEE_OWN_DATA)
class MyVaccinationsController {

    private final VaccinationFiles files;
    private final Products products;
    private final Recognition recognition;

    MyVaccinationsController(VaccinationFiles files, Products products, Recognition recognition) {
        this.files = files;
        this.products = products;
        this.recognition = recognition;
    }

    @GetMapping("/my/vaccinations")
    String mine(Caller caller, Model page) {
        Insz own = caller.insz();
        VaccinationFile file = own == null ? VaccinationFile.EMPTY : files.look(own, caller, Purpose.OWN);
        page.addAttribute("standing", file.standing());
        page.addAttribute("outlook", Outlook.of(file, products, recognition.today()));
        page.addAttribute("lines", DoseLine.of(file, caller, products));
        return "registration/mine";
    }
}
