package be.vaxis.infra;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The rooms about certificates that others may take without Vaxis. */
@AnalyzeClasses(packages = "be.vaxis.attestation", importOptions = ImportOption.DoNotIncludeTests.class)
class CertificateRoomsTest {

    private static final List<String> LIBRARIES =
            List.of("java..", "javax.crypto..", "org.jspecify..", "tools.jackson..");

    @ArchTest
    static final ArchRule certlogic_needs_only_json = needsOnly("certlogic");

    @ArchTest
    static final ArchRule rules_need_only_certlogic = needsOnly("rule", "certlogic");

    @ArchTest
    static final ArchRule value_sets_need_only_json = needsOnly("valueset");

    @ArchTest
    static final ArchRule identifiers_need_nothing = needsOnly("uvci");

    @ArchTest
    static final ArchRule names_need_nothing = needsOnly("name");

    @ArchTest
    static final ArchRule revocation_needs_only_json = needsOnly("revocation");

    @ArchTest
    static final ArchRule health_cards_need_only_json = needsOnly("smarthealth");

    @ArchTest
    static final ArchRule the_data_set_of_the_who_needs_only_the_codec = needsOnly("ddcc", "hcert");

    private static ArchRule needsOnly(String room, String... others) {
        return classes()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed(room, others))
                .because("others may take it without Vaxis and without Spring");
    }

    private static String[] allowed(String room, String... others) {
        Stream<String> rooms = Stream.concat(Stream.of(room), Stream.of(others)).map(CertificateRoomsTest::inside);
        return Stream.concat(LIBRARIES.stream(), rooms).toArray(String[]::new);
    }

    private static String inside(String room) {
        return "be.vaxis.attestation." + room + "..";
    }
}
