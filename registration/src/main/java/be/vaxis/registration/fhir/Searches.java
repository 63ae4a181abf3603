package be.vaxis.registration.fhir;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.fhir.PageToken.Mark;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import be.vaxis.registration.status.VaccinationFiles;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Answers searches page by page. Every page is a look of its own in the access log. */
@Component
class Searches {

    private final VaccinationFiles files;
    private final Searchset searchset;
    private final PageToken tokens;

    Searches(VaccinationFiles files, Searchset searchset, PageToken tokens) {
        this.files = files;
        this.searchset = searchset;
        this.tokens = tokens;
    }

    Bundle first(Search search, Caller caller) {
        return first(search, files.look(search.insz(), caller, Purpose.CARE), caller);
    }

    /** As {@link #first(Search, Caller)}, for a file that was looked at already. */
    Bundle first(Search search, VaccinationFile file, Caller caller) {
        return page(Searchset.found(file, search.status()), search.status(), 0, search.count(), caller);
    }

    Bundle next(String token, Caller caller) {
        Mark mark = tokens.read(token, caller);
        VaccinationFile file = files.look(mark.person(), caller, Purpose.CARE);
        return page(Searchset.found(file, mark.status()), mark.status(), mark.from(), mark.count(), caller);
    }

    private Bundle page(List<NumberedDose> found, SearchedStatus status, int from, int count, Caller caller) {
        Bundle page = searchset.page(found, from, count);
        if (from + count < found.size()) {
            var person = found.getFirst().record().person();
            String token = tokens.write(new Mark(person, status, from + count, count), caller);
            page.addLink().setRelation("next").setUrl(Searchset.url("?_page=" + token));
        }
        return page;
    }
}
