package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.registration.Looks;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.proof.ElsewhereOf;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.Refusals;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

/** What was given in another country is read from its proof, compared with the person, and registered. */
class ElsewherePagesTest {

    private final List<Object> sent = new ArrayList<>();
    private final CommandGateway commands = mock();
    private final MockMvc table =
            PagesOf.anna(nurse("vera", "GENT-EXPO"), List.of(), commands, new Looks(), PagesTest.KNOWN);

    @BeforeEach
    void the_gateway_answers() {
        when(commands.sendAndWait(any())).then(call -> {
            sent.add(call.getArgument(0));
            return new DoseAccepted(dose("first"), 2, Standing.NONE, true);
        });
    }

    @Test
    void a_certificate_is_shown_beside_the_person_before_anything_is_registered() throws Exception {
        table.perform(post(elsewhere() + "/certificate")
                        .param("scanned", ElsewhereOf.SECOND)
                        .locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Anna PEETERS")))
                .andExpect(content().string(containsString("Luxembourg")))
                .andExpect(content().string(containsString("2/2")));
        assertThat(sent).isEmpty();
    }

    @Test
    void what_a_certificate_proves_is_registered_with_its_country_and_number_and_without_a_lot() throws Exception {
        String elsewhere = elsewhere();
        table.perform(post(elsewhere + "/registration")
                        .param("scanned", ElsewhereOf.SECOND)
                        .param("recognised", "true"))
                .andExpect(redirectedUrl(
                        elsewhere.replace("elsewhere", "doses/") + dose("first").value()));
        var told = (RegisterDose) sent.getFirst();
        assertThat(told.place()).isEqualTo(new Place(Place.Kind.CERTIFICATE, "LU"));
        assertThat(told.number()).isEqualTo(new ToldNumber(2, 2));
        assertThat(told.vaccine().product()).isEqualTo("COMIRNATY");
        assertThat(told.vaccine().lot()).isEqualTo(LotNumber.NOT_TOLD);
        assertThat(told.vaccinator()).isEqualTo(Vaccinator.NOT_TOLD);
    }

    @Test
    void nothing_is_registered_until_the_caller_has_compared() throws Exception {
        table.perform(post(elsewhere() + "/registration")
                        .param("scanned", ElsewhereOf.SECOND)
                        .locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Anna PEETERS")));
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HC1:PAST    | not valid any more",
                "HC1:OTHER   | not that of this person",
                "HC1:SPUTNIK | not in the list",
                "''          | EU certificate"
            })
    void a_certificate_that_proves_nothing_says_why(String scanned, String words) throws Exception {
        table.perform(post(elsewhere() + "/certificate")
                        .param("scanned", scanned)
                        .locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(not(containsString("Anna PEETERS"))));
    }

    @Test
    void a_document_that_was_seen_is_registered_as_one() throws Exception {
        table.perform(post(elsewhere() + "/registration")
                        .param("product", "SPIKEVAX")
                        .param("given", FIRST_DAY.toString())
                        .param("country", "GB")
                        .param("recognised", "true"))
                .andExpect(status().is3xxRedirection());
        var told = (RegisterDose) sent.getFirst();
        assertThat(told.place()).isEqualTo(new Place(Place.Kind.DOCUMENT, "GB"));
        assertThat(told.given()).isEqualTo(FIRST_DAY);
        assertThat(told.number()).isNull();
    }

    @Test
    void everything_that_is_wrong_with_a_document_is_told_at_once() throws Exception {
        table.perform(post(elsewhere() + "/registration")
                        .param("given", "yesterday")
                        .param("country", "BE")
                        .param("number", "0")
                        .locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("product: Vaccine")))
                .andExpect(content().string(containsString("given: Given on")))
                .andExpect(content().string(containsString("country: Choose another country")))
                .andExpect(content().string(containsString("number: A dose number")));
        assertThat(sent).isEmpty();
    }

    @Test
    void what_the_schedule_speaks_against_asks_for_a_reason_and_then_counts() throws Exception {
        when(commands.sendAndWait(any())).thenThrow(Refusals.intervalTooShort());
        table.perform(post(elsewhere() + "/registration")
                        .param("scanned", ElsewhereOf.SECOND)
                        .param("recognised", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(OverrideReason.EXTRA_DOSE.name())));
    }

    private String elsewhere() throws Exception {
        String visit = table.perform(post("/vaccinate").param("insz", "85073003328"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        table.perform(get(visit + "/elsewhere").locale(Locale.ENGLISH)).andExpect(status().isOk());
        return visit + "/elsewhere";
    }
}
