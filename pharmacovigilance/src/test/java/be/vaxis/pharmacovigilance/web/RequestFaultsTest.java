package be.vaxis.pharmacovigilance.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class RequestFaultsTest {

    @Test
    void every_fault_is_told_at_once() {
        var form = empty();
        form.setProducts(List.of("COMIRNATY"));
        form.setArea("STREET");
        assertThat(faults(form))
                .containsExactlyInAnyOrder(
                        "title", "purpose", "legalBasis", "approval", "from", "until", "products", "area");
    }

    @Test
    void a_whole_form_is_read_in_whole_weeks() {
        var form = whole();
        assertThat(faults(form)).isEmpty();
        var scope = new RequestFaults(form, new BeanPropertyBindingResult(form, "form")).scope();
        assertThat(scope.from()).isEqualTo(IsoWeek.parse("2020-W53"));
        assertThat(scope.until()).isEqualTo(IsoWeek.parse("2021-W30"));
        assertThat(scope.area()).isEqualTo(AreaLevel.MUNICIPALITY);
    }

    @Test
    void the_last_day_may_be_the_first_but_not_before_it() {
        var form = whole();
        form.setUntil(form.getFrom());
        assertThat(faults(form)).isEmpty();
        form.setUntil("2020-12-30");
        assertThat(faults(form)).containsExactly("until");
    }

    @Test
    void a_title_may_have_200_characters_and_not_201() {
        var form = whole();
        form.setTitle("a".repeat(200));
        assertThat(faults(form)).isEmpty();
        form.setTitle("a".repeat(201));
        assertThat(faults(form)).containsExactly("title");
    }

    private static List<String> faults(RequestForm form) {
        var faults = new BeanPropertyBindingResult(form, "form");
        new RequestFaults(form, faults).find();
        return faults.getFieldErrors().stream().map(FieldError::getField).toList();
    }

    private static RequestForm empty() {
        var form = new RequestForm();
        form.setStudy("11111111-1111-4111-8111-111111111111");
        return form;
    }

    private static RequestForm whole() {
        var form = empty();
        form.setTitle("Waning");
        form.setPurpose("How long does it last?");
        form.setLegalBasis("Cooperation agreement, article 4");
        form.setApproval("2021/0042");
        form.setFrom("2020-12-31");
        form.setUntil("2021-08-01");
        return form;
    }
}
