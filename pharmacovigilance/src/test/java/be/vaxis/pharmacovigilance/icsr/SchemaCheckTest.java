package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.CASE;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.written;
import static be.vaxis.pharmacovigilance.icsr.IcsrRoundTripTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCheckTest {

    private static final String SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:hl7-org:v3"
                       elementFormDefault="qualified">
              <xs:element name="MCCI_IN200100UV01"><xs:complexType>
                <xs:sequence><xs:any maxOccurs="%s" processContents="skip"/></xs:sequence>
                <xs:anyAttribute processContents="skip"/>
              </xs:complexType></xs:element>
            </xs:schema>""";

    @TempDir
    Path folder;

    @Test
    void an_empty_folder_has_no_schemas() {
        assertThat(SchemaCheck.ofCases(folder)).isEmpty();
        assertThat(SchemaCheck.ofAcknowledgements(folder)).isEmpty();
    }

    @Test
    void a_fault_is_told_by_line_and_rule_and_never_by_content() throws IOException {
        Files.writeString(folder.resolve("MCCI_IN200100UV01.xsd"), SCHEMA.formatted("unbounded"));
        assertThat(SchemaCheck.ofCases(folder).orElseThrow().check(bytes(written(CASE))))
                .isEmpty();

        var under = Files.createDirectories(folder.resolve("under/multicacheschemas"));
        Files.writeString(under.resolve("MCCI_IN200100UV01.xsd"), SCHEMA.formatted("3"));
        assertThat(SchemaCheck.ofCases(folder.resolve("under")).orElseThrow().check(bytes(written(CASE))))
                .singleElement()
                .asString()
                .matches("line 1, column \\d+: cvc-complex-type[\\w.]+");
    }

    @Test
    void a_schema_that_cannot_be_read_is_the_operators_fault() throws IOException {
        Files.writeString(folder.resolve("MCCI_IN200100UV01.xsd"), "<no");
        assertThatIllegalStateException().isThrownBy(() -> SchemaCheck.ofCases(folder));
    }

    @Test
    void our_files_are_valid_by_the_official_schemas_where_they_are_mounted() throws IOException {
        var mounted = System.getProperty("vaxis.icsr.schemas");
        assumeTrue(mounted != null, "vaxis.icsr.schemas names no folder");
        assertThat(SchemaCheck.ofCases(Path.of(mounted)).orElseThrow().check(bytes(written(CASE))))
                .isEmpty();
    }
}
