package be.vaxis.registration.fhir;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.fhir.PageToken.Mark;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Immunization;
import org.springframework.stereotype.Component;

/** Answers searches page by page. Every page is a look of its own in the access log. */
@Component
class Searches {

    private final PersonIndex index;
    private final Immunizations immunizations;
    private final Searchset searchset;
    private final PageToken tokens;

    Searches(PersonIndex index, Immunizations immunizations, Searchset searchset, PageToken tokens) {
        this.index = index;
        this.immunizations = immunizations;
        this.searchset = searchset;
        this.tokens = tokens;
    }

    Bundle first(Search search, Caller caller) {
        return search.patient()
                .find(index)
                .map(person -> first(search, person, immunizations.of(person, caller), caller))
                .orElseGet(() -> nobody(search));
    }

    /** What is found for somebody unknown; in the same form. */
    Bundle nobody(Search search) {
        return searchset.page(List.of(), 0, search.count());
    }

    /** As {@link #first(Search, Caller)}, for somebody who was looked at already. */
    Bundle first(Search search, PersonId person, List<Immunization> all, Caller caller) {
        return page(person, all, search.wanted(), 0, search.count(), caller);
    }

    Bundle next(String token, Caller caller) {
        Mark mark = tokens.read(token, caller);
        List<Immunization> all = immunizations.of(mark.person(), caller);
        return page(mark.person(), all, mark.wanted(), mark.from(), mark.count(), caller);
    }

    private Bundle page(PersonId person, List<Immunization> all, Wanted wanted, int from, int count, Caller caller) {
        List<Immunization> found = all.stream().filter(wanted::includes).toList();
        Bundle page = searchset.page(found, from, count);
        if (from + count < found.size()) {
            String token = tokens.write(new Mark(person, wanted, from + count, count), caller);
            page.addLink().setRelation("next").setUrl(Searchset.url("?_page=" + token));
        }
        return page;
    }
}
