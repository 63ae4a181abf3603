package be.vaxis.infra;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import be.vaxis.contract.Publisher;
import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Open;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymClient;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestMapping;

/** The borders of the house, each with its reason. */
@AnalyzeClasses(packages = "be.vaxis", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String[] CONTEXTS = {
        "be.vaxis.selection..",
        "be.vaxis.invitation..",
        "be.vaxis.reservation..",
        "be.vaxis.registration..",
        "be.vaxis.attestation..",
        "be.vaxis.pharmacovigilance.."
    };

    @ArchTest
    static final ArchRule contexts_do_not_know_each_other = slices().matching(
                    "be.vaxis.(selection|invitation|reservation|registration|attestation|pharmacovigilance)..")
            .should()
            .notDependOnEachOther()
            .because("a context goes on working when its neighbours are down; it listens to contract events");

    @ArchTest
    static final ArchRule contexts_do_not_know_the_wiring = noClasses()
            .that()
            .resideInAnyPackage(CONTEXTS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("be.vaxis.infra..")
            .because("a context says what it needs by a port; infra fits the adapter");

    @ArchTest
    static final ArchRule the_kernel_knows_nobody = noClasses()
            .that()
            .resideInAnyPackage("be.vaxis.kernel..", "be.vaxis.contract..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(CONTEXTS).or(resideInAnyPackage("be.vaxis.infra..")))
            .because("shared words may not lean on those who share them");

    @ArchTest
    static final ArchRule only_publish_rooms_tell_facts = noClasses()
            .that()
            .resideInAnyPackage(CONTEXTS)
            .and()
            .resideOutsideOfPackages("..publish..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Publisher.class)
            .because("what leaves a context is decided in one place, and is smaller than what stays");

    @ArchTest
    static final ArchRule who_listens_does_not_command_but_in_a_process_room = classes()
            .that()
            .resideInAnyPackage(CONTEXTS)
            .and()
            .resideOutsideOfPackages("..process..")
            .and(haveEventHandlers())
            .should(notUse(CommandGateway.class))
            .because("a projection copies; reactions are found in the process room as When<Fact><Action>");

    @ArchTest
    static final ArchRule every_endpoint_says_who_may_use_it = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(new ArchCondition<JavaMethod>("carry @Needs or @Open") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    JavaClass owner = method.getOwner();
                    boolean marked = method.isAnnotatedWith(Needs.class)
                            || method.isAnnotatedWith(Open.class)
                            || owner.isAnnotatedWith(Needs.class)
                            || owner.isAnnotatedWith(Open.class);
                    events.add(new SimpleConditionEvent(method, marked, method.getFullName() + " has neither"));
                }
            })
            .because("forgetting to think about access must stop the build");

    @ArchTest
    static final ArchRule problems_have_one_teller = noClasses()
            .that()
            .resideInAnyPackage(CONTEXTS)
            .should()
            .beMetaAnnotatedWith(ControllerAdvice.class)
            .because("one advice in infra turns refusals into problem+json, so that all read alike");

    @ArchTest
    static final ArchRule refusals_are_named_facts = classes()
            .that()
            .areAssignableTo(Rejection.class)
            .and()
            .doNotHaveFullyQualifiedName(Rejection.class.getName())
            .should()
            .haveSimpleNameNotEndingWith("Exception")
            .because("a refusal is named for what stands in the way");

    @ArchTest
    static final ArchRule time_is_injected = noClasses()
            .that()
            .resideInAnyPackage(CONTEXTS)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("rules about time are shown and tested by moving a clock");

    @ArchTest
    static final ArchRule ids_are_injected = noClasses()
            .that()
            .doNotImplement(FreshIds.class)
            .and()
            .resideOutsideOfPackage("be.vaxis.infra.bench..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "is UUID.randomUUID()",
                    access -> access.getTargetOwner().isEquivalentTo(UUID.class)
                            && access.getTarget().getName().equals("randomUUID")))
            .because("what is drawn at random is known in a test, and has one source; the bench plays strangers");

    @ArchTest
    static final ArchRule one_context_sets_deadlines = noClasses()
            .that()
            .resideInAnyPackage(CONTEXTS)
            .and()
            .resideOutsideOfPackage("be.vaxis.pharmacovigilance..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DeadlineManager.class)
            .because("a deadline fires in a process that runs its context; a second one needs a scheduler of its own");

    @ArchTest
    static final ArchRule nothing_is_printed = noClasses()
            .that()
            .resideInAnyPackage(CONTEXTS)
            .or()
            .resideInAnyPackage("be.vaxis.kernel..", "be.vaxis.contract..")
            .and()
            .resideOutsideOfPackages("be.vaxis.attestation.hcert.command..", "be.vaxis.attestation.keys.ceremony..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("logs are structured and hold no personal data; a command line answers who asked");

    @ArchTest
    static final ArchRule the_codec_of_certificates_stands_alone = classes()
            .that()
            .resideInAPackage("be.vaxis.attestation.hcert..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax..", "org.jspecify..", "be.vaxis.attestation.hcert..")
            .because("others may take it without Vaxis; it needs nothing but the JDK");

    @ArchTest
    static final ArchRule the_keys_stand_beside_the_codec = classes()
            .that()
            .resideInAPackage("be.vaxis.attestation.keys..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax..",
                    "org.jspecify..",
                    "org.bouncycastle..",
                    "be.vaxis.attestation.hcert..",
                    "be.vaxis.attestation.keys..")
            .because("a ceremony is held on a machine without a network, and without Vaxis");

    private static final String SIDE_EFFECTS = "be.vaxis.pharmacovigilance.";

    @ArchTest
    static final ArchRule who_keeps_reports_knows_no_number_and_no_person = noClasses()
            .that()
            .resideInAnyPackage(SIDE_EFFECTS + "report..", SIDE_EFFECTS + "reports..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(SIDE_EFFECTS + "prefill..", SIDE_EFFECTS + "intake..")
                    .or(assignableTo(Insz.class))
                    .or(assignableTo(PersonId.class))
                    .or(assignableTo(PseudonymClient.class)))
            .because("a report stands under a pseudonym; whoever reads it must not be able to tell whose it is");

    @ArchTest
    static final ArchRule who_takes_reports_in_sees_no_pseudonym_at_rest = noClasses()
            .that()
            .resideInAnyPackage(
                    SIDE_EFFECTS + "intake..",
                    SIDE_EFFECTS + "prefill..",
                    SIDE_EFFECTS + "screening..",
                    SIDE_EFFECTS + "web..",
                    SIDE_EFFECTS + "fhir..")
            .should()
            .dependOnClassesThat(assignableTo(DomainPseudonym.class).or(assignableTo(DomainOwner.class)))
            .because("whoever knows the INSZ would otherwise hold both");

    @ArchTest
    static final ArchRule nullness_is_in_the_types = classes()
            .that()
            .haveSimpleName("package-info")
            .should(beAnnotatedWith(NullMarked.class))
            .because("what may be absent says so");

    private static DescribedPredicate<JavaClass> haveEventHandlers() {
        return DescribedPredicate.describe(
                "handle events",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));
    }

    private static ArchCondition<JavaClass> notUse(Class<?> other) {
        return new ArchCondition<>("not use " + other.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean uses = type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(other));
                events.add(new SimpleConditionEvent(type, !uses, type.getName() + " uses " + other.getSimpleName()));
            }
        };
    }
}
