package be.vaxis.reservation.template;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;

import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.template.TemplateCommand.DeleteTemplate;
import be.vaxis.reservation.template.TemplateCommand.RenameTemplate;
import be.vaxis.reservation.template.TemplateCommand.RestoreTemplate;
import be.vaxis.reservation.template.TemplateCommand.SaveTemplate;
import be.vaxis.reservation.template.TemplateEvent.TemplateDeleted;
import be.vaxis.reservation.template.TemplateEvent.TemplateRenamed;
import be.vaxis.reservation.template.TemplateEvent.TemplateRestored;
import be.vaxis.reservation.template.TemplateEvent.TemplateSaved;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    static final TemplatesId GENT = new TemplatesId(GENT_EXPO);
    static final UUID ONE = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);
    static final TemplateName USUAL = new TemplateName("Usual week");
    static final TemplateName HOLIDAYS = new TemplateName("School holidays");
    static final List<TemplateDay> MONDAY =
            List.of(new TemplateDay(1, DayOfWeek.MONDAY, Capacity.of(15, Map.of(NINE, 4))));

    final AggregateTestFixture<Templates> templates = new AggregateTestFixture<>(Templates.class);

    @Test
    void a_week_is_kept_under_a_name() {
        templates
                .givenNoPriorActivity()
                .when(save(ONE, USUAL, false))
                .expectEvents(saved(ONE, USUAL))
                .expectResultMessagePayload(ONE);
    }

    @Test
    void no_two_templates_have_the_same_name_be_it_in_capitals() {
        templates
                .given(saved(ONE, USUAL))
                .when(save(OTHER, new TemplateName(" USUAL week "), false))
                .expectNoEvents()
                .expectException(TemplateNameTaken.class);
    }

    @Test
    void who_says_so_replaces_the_template_that_has_the_name() {
        templates
                .given(saved(ONE, USUAL))
                .when(save(OTHER, USUAL, true))
                .expectEvents(saved(ONE, USUAL))
                .expectResultMessagePayload(ONE);
    }

    @Test
    void a_week_in_which_nothing_is_planned_is_not_kept() {
        templates
                .givenNoPriorActivity()
                .when(new SaveTemplate(GENT, ONE, USUAL, List.of(), false, "chloe"))
                .expectException(NothingPlanned.class);
    }

    @Test
    void a_template_gets_another_name_unless_one_has_it() {
        templates
                .given(saved(ONE, USUAL), saved(OTHER, HOLIDAYS))
                .when(new RenameTemplate(GENT, ONE, new TemplateName("Summer"), "chloe"))
                .expectEvents(new TemplateRenamed(GENT, ONE, new TemplateName("Summer"), "chloe"));
        templates
                .given(saved(ONE, USUAL), saved(OTHER, HOLIDAYS))
                .when(new RenameTemplate(GENT, ONE, HOLIDAYS, "chloe"))
                .expectException(TemplateNameTaken.class);
        templates
                .given(saved(ONE, USUAL))
                .when(new RenameTemplate(GENT, OTHER, HOLIDAYS, "chloe"))
                .expectException(TemplateUnknown.class);
    }

    @Test
    void a_template_that_was_deleted_can_be_put_back() {
        templates.given(saved(ONE, USUAL)).when(delete()).expectEvents(new TemplateDeleted(GENT, ONE, "chloe"));
        templates
                .given(saved(ONE, USUAL), new TemplateDeleted(GENT, ONE, "chloe"))
                .when(delete())
                .expectNoEvents();
        templates
                .given(saved(ONE, USUAL), new TemplateDeleted(GENT, ONE, "chloe"))
                .when(restore())
                .expectEvents(new TemplateRestored(GENT, ONE, "chloe"));
        templates.givenNoPriorActivity().when(delete()).expectException(TemplateUnknown.class);
    }

    @Test
    void not_when_its_name_has_been_given_away() {
        templates
                .given(saved(ONE, USUAL), new TemplateDeleted(GENT, ONE, "chloe"), saved(OTHER, USUAL))
                .when(restore())
                .expectException(TemplateNameTaken.class);
    }

    @Test
    void a_centre_has_a_hundred_templates_and_no_more() {
        var ninetyNine = LongStream.rangeClosed(1, 99)
                .mapToObj(i -> saved(new UUID(1, i), new TemplateName("Week " + i)))
                .toList();
        templates.given(ninetyNine).when(save(ONE, USUAL, false)).expectSuccessfulHandlerExecution();
        templates
                .given(ninetyNine)
                .andGiven(saved(ONE, USUAL))
                .when(save(OTHER, HOLIDAYS, false))
                .expectException(TooManyTemplates.class);
    }

    private static SaveTemplate save(UUID template, TemplateName name, boolean replace) {
        return new SaveTemplate(GENT, template, name, MONDAY, replace, "chloe");
    }

    private static DeleteTemplate delete() {
        return new DeleteTemplate(GENT, ONE, "chloe");
    }

    private static RestoreTemplate restore() {
        return new RestoreTemplate(GENT, ONE, "chloe");
    }

    private static TemplateSaved saved(UUID template, TemplateName name) {
        return new TemplateSaved(GENT, template, name, MONDAY, "chloe");
    }
}
