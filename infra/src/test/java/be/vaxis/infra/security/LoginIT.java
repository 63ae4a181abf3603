package be.vaxis.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnParts
class LoginIT {

    private static final String MINE = "/my/access-log";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Test
    void a_page_that_asks_for_a_login_leads_to_csam_and_back() throws Exception {
        var page = new Visitor(port).logInAs("anna", MINE + "?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(MINE);
        assertThat(page.body()).contains("Who looked at my data", "Anna Peeters");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void after_a_login_the_page_still_speaks_the_language_of_the_browser() throws Exception {
        var page = new Visitor(port).logInAs("anna", MINE);

        assertThat(page.body()).contains("<html lang=\"en\">", "Who looked at my data");
    }

    @Test
    void a_login_below_level_400_is_told_which_level_is_needed() throws Exception {
        var page = new Visitor(port).logInAs("bram", MINE);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("CSAM level 400 or higher", "/oauth2/authorization/csam?level=400")
                .contains("Bram Janssens");
    }

    @Test
    void somebody_of_another_role_is_refused() throws Exception {
        var page = new Visitor(port).logInAs("els", MINE);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("none of your roles");
    }

    @Test
    void whoever_logs_out_has_to_log_in_again() throws Exception {
        var anna = new Visitor(port);
        var page = anna.logInAs("anna", MINE);

        var home = anna.send(page, "/logout", Map.of());

        assertThat(home.uri().getPath()).isEqualTo("/");
        assertThat(home.body()).contains("Log in").doesNotContain("Anna Peeters");
        assertThat(anna.open(MINE).body()).contains("CSAM, local stand-in");
    }

    @Test
    void a_form_that_is_not_ours_is_refused() throws Exception {
        var anna = new Visitor(port);
        var page = anna.logInAs("anna", MINE);

        var answer = anna.send(page, "/logout", Map.of("_csrf", "guessed"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("open too long");
    }

    @Test
    void a_visitor_who_needs_no_login_leaves_no_session() throws Exception {
        var before = sessions();

        new Visitor(port).open("/");

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void a_dump_of_the_sessions_tells_nobodys_name_or_number() throws Exception {
        new Visitor(port).logInAs("anna", MINE);

        var stored = sql.sql("select attribute_bytes from access.login_session_attributes")
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();

        assertThat(stored).isNotEmpty().noneMatch(bytes -> bytes.contains("Peeters") || bytes.contains("51031412859"));
    }

    private long sessions() {
        return sql.sql("select count(*) from access.login_session")
                .query(Long.class)
                .single();
    }
}
