package be.vaxis.registration.rest;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.VERAS_RIZIV;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.CallerIs;
import be.vaxis.registration.Looks;
import be.vaxis.registration.desk.DeskOf;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.status.FilesOf;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RestEdgeTest {

    static final List<DoseRecord> DOSES = List.of(recorded("first", "COMIRNATY", FIRST_DAY, null));
    static final String A_DOSE = """
            {"insz": "85.07.30-033.28", "product": "9900010", "lot": "ew 2246", "given": "2021-05-06"}
            """;

    final Looks looks = new Looks();
    final List<Object> sent = new ArrayList<>();
    final CommandGateway commands = mock();
    final Recalls recalls = mock();
    DoseAccepted answer = new DoseAccepted(
            dose("first"),
            1,
            registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY)).standing(),
            true);

    @BeforeEach
    void the_gateway_answers() {
        when(commands.sendAndWait(any())).then(call -> {
            sent.add(call.getArgument(0));
            return answer;
        });
    }

    @Test
    void a_dose_is_registered_at_the_organisation_of_the_caller() throws Exception {
        register(nurse("vera", "GENT-EXPO"), "key", A_DOSE)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(1))
                .andExpect(jsonPath("$.of").value(2))
                .andExpect(jsonPath("$.status").value("FIRST_DOSE_SECOND_NEEDED"))
                .andExpect(jsonPath("$.next.from").value("2021-05-25"));

        RegisterDose command = command();
        assertThat(command.dose()).isEqualTo(dose("key"));
        assertThat(command.place()).isEqualTo(IN_GHENT);
        assertThat(command.source()).isEqualTo(GHENT);
        assertThat(command.vaccine().product()).isEqualTo("COMIRNATY");
        assertThat(command.vaccine().lot().value()).isEqualTo("EW2246");
        assertThat(command.vaccinator().riziv()).isEqualTo(VERAS_RIZIV);
    }

    @Test
    void a_dose_of_a_lot_that_is_recalled_is_registered_with_a_warning() throws Exception {
        register(nurse("vera", "GENT-EXPO"), "key", A_DOSE)
                .andExpect(jsonPath("$.lotRecalled").value(false));
        when(recalls.concerns(new Vaccine("COMIRNATY", new LotNumber("EW2246"), null, null)))
                .thenReturn(true);
        register(nurse("vera", "GENT-EXPO"), "key", A_DOSE)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.lotRecalled").value(true));
        assertThat(sent).hasSize(2);
    }

    @Test
    void what_was_registered_before_is_answered_with_200() throws Exception {
        answer = new DoseAccepted(answer.dose(), 1, answer.standing(), false);
        register(nurse("vera", "GENT-EXPO"), "key", A_DOSE).andExpect(status().isOk());
    }

    @Test
    void a_provider_without_an_organisation_is_a_place_and_a_source() throws Exception {
        register(nurse("vera", null), "key", A_DOSE).andExpect(status().isCreated());
        assertThat(command().place()).isEqualTo(new Place(Place.Kind.RIZIV, VERAS_RIZIV.value()));
        assertThat(command().source().value()).isEqualTo(VERAS_RIZIV.holder());
    }

    @Test
    void consent_is_oral_until_somebody_says_in_writing() throws Exception {
        register(nurse("vera", "GENT-EXPO"), "key", consenting("{\"by\": \"PARENT\"}"))
                .andExpect(status().isCreated());
        register(nurse("vera", "GENT-EXPO"), "key", consenting("{\"by\": \"PERSON\", \"form\": \"WRITTEN\"}"))
                .andExpect(status().isCreated());
        register(nurse("vera", "GENT-EXPO"), "key", A_DOSE);
        assertThat(sent)
                .extracting(command -> ((RegisterDose) command).consent())
                .containsExactly(
                        new Consent(Consent.By.PARENT, Consent.Form.ORAL),
                        new Consent(Consent.By.PERSON, Consent.Form.WRITTEN),
                        null);
    }

    @Test
    void who_refused_was_not_vaccinated() throws Exception {
        register(nurse("vera", "GENT-EXPO"), "key", consenting("{\"by\": \"REFUSED\"}"))
                .andExpect(status().isBadRequest());
        assertThat(sent).isEmpty();
    }

    @Test
    void sharing_is_settled_by_whoever_registered_the_dose() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(post("/api/v1/doses/" + dose("first").value() + "/sharing")
                        .contentType(APPLICATION_JSON)
                        .content("{\"sharing\": \"WITHHELD\"}"))
                .andExpect(status().isNoContent());
        SettleSharing command = (SettleSharing) sent.getFirst();
        assertThat(command.sharing()).isEqualTo(Sharing.WITHHELD);
        assertThat(command.by()).isEqualTo(Sharing.By.VACCINATOR);
        assertThat(command.source()).isEqualTo(GHENT);
    }

    @Test
    void without_a_key_day_and_product_name_the_dose() throws Exception {
        register(nurse("vera", "GENT-EXPO"), null, A_DOSE).andExpect(status().isCreated());
        assertThat(command().dose()).isEqualTo(dose("2021-05-06 COMIRNATY"));
    }

    @Test
    void a_body_without_a_lot_is_refused() throws Exception {
        register(nurse("vera", "GENT-EXPO"), "key", A_DOSE.replace("lot", "remark"))
                .andExpect(status().isBadRequest());
        assertThat(sent).isEmpty();
    }

    @Test
    void a_number_that_cannot_be_is_refused() throws Exception {
        register(nurse("vera", "GENT-EXPO"), "key", A_DOSE.replace("033.28", "033.29"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_dose_is_taken_back() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(post("/api/v1/doses/" + dose("first").value() + "/withdrawal")
                        .contentType(APPLICATION_JSON)
                        .content("{\"reason\": \"WRONG_PERSON\"}"))
                .andExpect(status().isNoContent());
        assertThat(sent)
                .containsExactly(new WithdrawDose(
                        registered(DOSES.getFirst().taken()).vaccinations(),
                        dose("first"),
                        WithdrawalReason.WRONG_PERSON,
                        GHENT));
    }

    @Test
    void a_correction_says_what_is_right_and_leaves_the_rest() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(post("/api/v1/doses/" + dose("first").value() + "/correction")
                        .contentType(APPLICATION_JSON)
                        .content("{\"lot\": \"fa 1027\", \"reason\": \"read from another vial\"}"))
                .andExpect(status().isOk());
        CorrectDose command = (CorrectDose) sent.getFirst();
        assertThat(command.facts().vaccine()).isEqualTo(new Vaccine("COMIRNATY", new LotNumber("FA1027"), null, null));
        assertThat(command.facts().given()).isEqualTo(DOSES.getFirst().given());
        assertThat(command.reason().value()).contains("read from another vial");
        assertThat(command.helpDesk()).isFalse();
    }

    @Test
    void a_correction_says_why() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(post("/api/v1/doses/" + dose("first").value() + "/correction")
                        .contentType(APPLICATION_JSON)
                        .content("{\"lot\": \"FA1027\"}"))
                .andExpect(status().isBadRequest());
        assertThat(sent).isEmpty();
    }

    @Test
    void a_dose_of_somebody_else_is_taken_back_there_and_registered_here() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(post("/api/v1/doses/" + dose("first").value() + "/person")
                        .contentType(APPLICATION_JSON)
                        .content("{\"insz\": \"17073003384\"}"))
                .andExpect(status().isOk());
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).isInstanceOf(WithdrawDose.class);
        RegisterDose anew = (RegisterDose) sent.getLast();
        assertThat(anew.given()).isEqualTo(DOSES.getFirst().given());
        assertThat(anew.vaccinations())
                .isNotEqualTo(registered(DOSES.getFirst().taken()).vaccinations());
    }

    @Test
    void both_truths_of_a_dose_are_read_and_that_is_a_look() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(get("/api/v1/doses/" + dose("first").value() + "/history"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lot").value("EW2246"))
                .andExpect(jsonPath("$.version").value(1));
        assertThat(looks.written).hasSize(1);
    }

    @Test
    void statuses_come_in_the_order_asked_and_in_one_form() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(post("/api/v1/vaccination-status/_search")
                        .contentType(APPLICATION_JSON)
                        .content("{\"insz\": [\"17073003384\", \"85073003328\"]}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].status").value("NOT_VACCINATED"))
                .andExpect(jsonPath("$.items[0].doses.length()").value(0))
                .andExpect(jsonPath("$.items[1].insz").value("85073003328"))
                .andExpect(jsonPath("$.items[1].status").value("FIRST_DOSE_SECOND_NEEDED"))
                .andExpect(jsonPath("$.items[1].doses[0].number").value(1))
                .andExpect(jsonPath("$.items[1].doses[0].counts").value(true))
                .andExpect(jsonPath("$.items[1].doses[0].objection").doesNotExist())
                .andExpect(jsonPath("$.items[1].forecast.because").value("SERIES_OPEN"))
                .andExpect(jsonPath("$.items[1].forecast.number").value(2))
                .andExpect(jsonPath("$.items[1].forecast.earliest").value("2021-05-25"))
                .andExpect(jsonPath("$.items[1].forecast.recommended").value("2021-06-10"))
                .andExpect(jsonPath("$.items[1].forecast.latest").value("2021-06-17"))
                .andExpect(jsonPath("$.items[1].forecast.products").value("COMIRNATY"))
                .andExpect(jsonPath("$.items[1].overdue").value(false));
        assertThat(looks.written).containsExactly(ANNA + " registration.status care");
    }

    @Test
    void nobody_is_no_question() throws Exception {
        edge(nurse("vera", "GENT-EXPO"))
                .perform(post("/api/v1/vaccination-status/_search")
                        .contentType(APPLICATION_JSON)
                        .content("{\"insz\": []}"))
                .andExpect(status().isBadRequest());
    }

    private static String consenting(String consent) {
        return A_DOSE.replace("}", ", \"consent\": " + consent + "}");
    }

    private RegisterDose command() {
        return (RegisterDose) sent.getFirst();
    }

    private ResultActions register(Caller caller, String key, String body) throws Exception {
        var request = post("/api/v1/doses").contentType(APPLICATION_JSON).content(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return edge(caller).perform(request);
    }

    private MockMvc edge(Caller caller) {
        return MockMvcBuilders.standaloneSetup(
                        new DoseController(
                                DeskOf.sendingTo(commands, DOSES),
                                PRODUCTS,
                                FilesOf.doses(DOSES, looks),
                                mock(PastTruths.class),
                                recalls,
                                group -> {}),
                        new StatusController(FilesOf.doses(DOSES, looks), PRODUCTS, Clock.fixed(NOW, ZoneOffset.UTC)))
                .setCustomArgumentResolvers(new CallerIs(caller))
                .build();
    }
}
