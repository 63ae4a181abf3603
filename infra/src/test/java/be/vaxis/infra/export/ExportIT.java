package be.vaxis.infra.export;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.Scope;
import be.vaxis.pharmacovigilance.study.StudyCommand.ApproveExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.EndStudy;
import be.vaxis.pharmacovigilance.study.StudyCommand.RequestExport;
import be.vaxis.pharmacovigilance.study.StudyId;
import be.vaxis.pharmacovigilance.study.StudyState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes packages of an invented campaign of 8,000 people, and plays the adversary who reads them. */
@OnOtherParts
class ExportIT {

    static final Duration SOON = Duration.ofSeconds(60);
    static final int SMALLEST = 10;

    @Autowired
    CommandGateway commands;

    @Autowired
    Studies studies;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Value("${vaxis.export.folder}")
    Path folder;

    /** A row of {@code doses.csv}, by column. */
    record Dose(Map<String, String> columns) {
        String of(String... names) {
            return java.util.Arrays.stream(names).map(columns::get).collect(Collectors.joining("|"));
        }
    }

    @BeforeEach
    void eight_thousand_people_are_vaccinated() {
        if (sql.sql("select count(*) from exposure_dose").query(Long.class).single() > 8_000) {
            return;
        }
        sql.sql("""
                insert into exposure_person (person, sex, nis5)
                select gen_random_uuid(), case when random() < 0.02 then 'X' when random() < 0.5 then 'F' else 'M' end,
                       (array['44021','44021','44021','11002','11002','21004','62063','41002','44043','92094','unknown'])
                           [1 + floor(random() * 11)]
                from generate_series(1, 8000)
                """).update();
        sql.sql("""
                insert into exposure_dose (dose, person, week, dose_number, product, age)
                select gen_random_uuid(), person, date '2021-02-01' + 7 * floor(random() * 6)::int, 1,
                       (array['COMIRNATY','COMIRNATY','VAXZEVRIA'])[1 + floor(random() * 3)],
                       (array[18,18,40,65,85,-1])[1 + floor(random() * 6)]
                from exposure_person where birth_month is null and not forgotten
                """).update();
        sql.sql("""
                insert into exposure_dose (dose, person, week, dose_number, product, age)
                select gen_random_uuid(), person, week + 7 * (3 + floor(random() * 2)::int), 2, product, age
                from exposure_dose where random() < 0.6
                """).update();
    }

    @Test
    void nobody_can_be_picked_out_of_a_linked_file() throws IOException {
        var doses = doses(produced(scope(true)));
        var histories = doses.stream()
                .filter(dose -> dose.of("history").equals("whole"))
                .collect(groupingBy(dose -> dose.of("pseudonym")));
        assertThat(histories).isNotEmpty();
        var alike = histories.values().stream().collect(groupingBy(ExportIT::historyAsAnAdversaryKnowsIt));
        assertThat(alike.values()).allMatch(people -> people.size() >= SMALLEST);
        assertThat(alike.values()).allMatch(ExportIT::isMixedInEachDose);
        assertPartsAreSafe(doses);
    }

    @Test
    void nobody_can_be_picked_out_of_a_file_of_single_doses() throws IOException {
        var doses = doses(produced(scope(false)));
        assertThat(doses).isNotEmpty().allMatch(dose -> dose.of("history").equals("part"));
        assertThat(doses).extracting(dose -> dose.of("pseudonym")).doesNotHaveDuplicates();
        assertPartsAreSafe(doses);
    }

    @Test
    void what_is_missing_is_nothing_or_at_least_ten_for_every_total_that_is_told() throws IOException {
        var study = produced(scope(true));
        var doses = doses(study);
        for (var total : rows(place(study).resolve("aggregates.csv"))) {
            var inFile = doses.stream().filter(dose -> matches(dose, total)).count();
            assertThat(total.of("doses_in_file")).isEqualTo(String.valueOf(inFile));
            if (!total.of("doses_given").isEmpty()) {
                var missing = Long.parseLong(total.of("doses_given")) - inFile;
                assertThat(missing == 0 || missing >= SMALLEST).isTrue();
            }
        }
    }

    @Test
    void two_studies_share_no_pseudonym_and_no_order() throws IOException {
        Set<String> one = pseudonyms(produced(scope(true)));
        Set<String> other = pseudonyms(produced(scope(true)));
        assertThat(one).isNotEmpty();
        assertThat(Collections.disjoint(one, other)).isTrue();
    }

    private Set<String> pseudonyms(StudyView study) throws IOException {
        return doses(study).stream().map(dose -> dose.of("pseudonym")).collect(Collectors.toSet());
    }

    @Test
    void nothing_of_the_names_of_the_house_stands_in_a_file() throws IOException {
        var study = produced(scope(true));
        var text = Files.readString(place(study).resolve("doses.csv")).replace("-", "");
        for (var person : sql.sql("select person from exposure_dose limit 500")
                .query(UUID.class)
                .list()) {
            assertThat(text).doesNotContain(person.toString().replace("-", ""));
        }
    }

    @Test
    void a_study_that_ends_leaves_neither_package_nor_key() {
        var study = produced(scope(false));
        commands.sendAndWait(new EndStudy(study.study(), "officer"));
        await().atMost(SOON).until(() -> Files.notExists(place(study)));
        await().atMost(SOON)
                .until(() -> sql.sql("select count(*) from pseudonym_key where study = ? and wrapped_key is not null")
                                .param(study.study().value())
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void an_attempt_that_was_interrupted_leaves_no_trace_in_the_package() throws IOException {
        var study = new StudyId(UUID.randomUUID());
        var aside = Files.createDirectories(folder.resolve(study.value() + ".part"));
        Files.writeString(aside.resolve("doses.csv"), "half a file");
        var made = produced(study, scope(false));
        assertThat(aside).doesNotExist();
        assertThat(doses(made)).isNotEmpty();
        assertThat(made.figures().doses()).isEqualTo(doses(made).size());
    }

    private static void assertPartsAreSafe(List<Dose> doses) {
        var parts =
                doses.stream().filter(dose -> dose.of("history").equals("part")).toList();
        for (Function<Dose, String> known : List.<Function<Dose, String>>of(
                dose -> dose.of("week", "dose_number", "sex", "age_band", "area"),
                dose -> dose.of("week", "sex", "age_band", "area"),
                dose -> dose.of("week", "area"),
                dose -> dose.of("age_band", "area"))) {
            var sizes = parts.stream().collect(groupingBy(known, counting()));
            assertThat(sizes.values()).allMatch(people -> people >= SMALLEST);
        }
        var products = parts.stream()
                .collect(groupingBy(
                        dose -> dose.of("week", "dose_number", "sex", "age_band", "area"),
                        mapping(dose -> dose.of("product"), toSet())));
        assertThat(products.values()).allMatch(of -> of.size() >= 2 || of.equals(Set.of("")));
    }

    private static String historyAsAnAdversaryKnowsIt(Collection<Dose> history) {
        return history.stream()
                .map(dose -> dose.of("week", "dose_number", "sex", "age_band", "area"))
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static boolean isMixedInEachDose(Collection<List<Dose>> people) {
        var doses = people.iterator().next().size();
        return IntStream.range(0, doses)
                .allMatch(number -> people.stream()
                                .map(history -> history.stream()
                                        .sorted(java.util.Comparator.comparing(dose -> dose.of("week", "dose_number")))
                                        .toList()
                                        .get(number)
                                        .of("product"))
                                .distinct()
                                .count()
                        >= 2);
    }

    private static boolean matches(Dose dose, Dose total) {
        return List.of("week", "sex", "dose_number").stream()
                .allMatch(
                        column -> total.of(column).isEmpty() || total.of(column).equals(dose.of(column)));
    }

    private static Scope scope(boolean linked) {
        return new Scope(
                EnumSet.allOf(Column.class),
                IsoWeek.parse("2021-W01"),
                IsoWeek.parse("2021-W20"),
                new TreeSet<>(),
                AreaLevel.MUNICIPALITY,
                AgeScheme.CAMPAIGN,
                linked);
    }

    private StudyView produced(Scope scope) {
        return produced(new StudyId(UUID.randomUUID()), scope);
    }

    private StudyView produced(StudyId study, Scope scope) {
        var why = new Justification("A test", "To see whether it works.", "None, it is invented", "none");
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        commands.sendAndWait(new RequestExport(study, "researcher", null, why, scope));
        commands.sendAndWait(new ApproveExport(study, "officer", today.plusDays(30)));
        await().atMost(SOON)
                .until(() -> studies.find(study)
                        .filter(found -> found.state() == StudyState.PRODUCED)
                        .isPresent());
        return studies.find(study).orElseThrow();
    }

    private List<Dose> doses(StudyView study) throws IOException {
        return rows(place(study).resolve("doses.csv"));
    }

    private Path place(StudyView study) {
        return folder.resolve(study.study().value().toString());
    }

    private static List<Dose> rows(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var heading = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(values -> new Dose(IntStream.range(0, heading.length)
                        .boxed()
                        .collect(Collectors.toMap(column -> heading[column], column -> values[column]))))
                .toList();
    }
}
