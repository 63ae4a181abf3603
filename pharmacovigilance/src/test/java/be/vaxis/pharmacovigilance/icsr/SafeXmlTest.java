package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.CASE;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.written;
import static be.vaxis.pharmacovigilance.icsr.IcsrRoundTripTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeXmlTest {

    private static final String FILE = written(CASE);

    @Test
    void a_document_type_is_refused() {
        assertRefused(FILE.replace("<MCCI_IN200100UV01 ", "<!DOCTYPE x [<!ENTITY a \"b\">]><MCCI_IN200100UV01 "));
    }

    @Test
    void an_entity_that_reads_a_file_is_refused_before_it_reads() {
        assertRefused(FILE.replace(
                        "<MCCI_IN200100UV01 ",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><MCCI_IN200100UV01 ")
                .replace("Known reaction.", "&a;"));
    }

    @Test
    void another_root_another_namespace_and_no_xml_are_refused() {
        assertRefused(FILE.replace("MCCI_IN200100UV01", "MCCI_IN200101UV01"));
        assertRefused(FILE.replace("urn:hl7-org:v3\"", "urn:other\""));
        assertRefused("%PDF-1.7");
        assertRefused("");
        assertRefused(FILE.substring(0, FILE.length() / 2));
    }

    @Test
    void a_file_one_byte_beyond_the_limit_is_refused() {
        var size = FILE.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        read(FILE, new Limits(size, 1, 20_000, 64, 1 << 20));
        assertRefused(FILE, new Limits(size - 1, 1, 20_000, 64, 1 << 20));
    }

    @Test
    void one_message_elements_depth_and_characters_have_limits() {
        var two = written(CASE, CASE);
        assertThat(read(two, new Limits(1 << 20, 2, 20_000, 64, 1 << 20))).hasSize(2);
        assertRefused(two, new Limits(1 << 20, 1, 20_000, 64, 1 << 20));
        assertRefused(FILE, new Limits(1 << 20, 1, 50, 64, 1 << 20));
        assertRefused(FILE, new Limits(1 << 20, 1, 20_000, 12, 1 << 20));
        assertRefused(FILE, new Limits(1 << 20, 1, 20_000, 64, 1_000));
    }

    @Test
    void what_is_missing_or_not_of_its_form_is_named_without_content() {
        assertThatExceptionOfType(MalformedIcsr.class)
                .isThrownBy(() -> read(FILE.replace("20261112", "20261342"), Limits.STANDARD))
                .withMessageNotContaining("2026");
        assertThatExceptionOfType(MalformedIcsr.class)
                .isThrownBy(() -> read(FILE.replace(" value=\"20261118\"", ""), Limits.STANDARD))
                .withMessageContaining("low/@value");
        assertRefused(FILE.replace("nullFlavor=\"ASKU\"", "nullFlavor=\"XXX\""));
        assertRefused(FILE.replace("20261123190000+0000", "20261123"));
    }

    @Test
    void a_moment_of_another_offset_is_the_same_moment() {
        assertThat(Hl7Time.parse("20261123200000+0100")).isEqualTo(IcsrFixtures.NOW);
        assertThat(Hl7Time.parse("20261123200000+01")).isEqualTo(IcsrFixtures.NOW);
        assertThat(Hl7Time.parse("20261123190000")).isEqualTo(IcsrFixtures.NOW);
    }

    private static void assertRefused(String file) {
        assertRefused(file, Limits.STANDARD);
    }

    private static void assertRefused(String file, Limits limits) {
        assertThatExceptionOfType(MalformedIcsr.class).isThrownBy(() -> read(file, limits));
    }

    private static List<CaseReport> read(String file, Limits limits) {
        List<CaseReport> cases = new ArrayList<>();
        new IcsrReader(limits).read(bytes(file), cases::add);
        return cases;
    }
}
