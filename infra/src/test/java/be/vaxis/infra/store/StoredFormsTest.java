package be.vaxis.infra.store;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.vault.KnownKeys;
import be.vaxis.infra.vault.PersonalModule;
import be.vaxis.kernel.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was stored once can be read for ever: every event and snapshot of the house has a file with its form of today, and
 * keeps those with its older forms. The files hold cipher text as the tables do, under keys that only tests know.
 */
class StoredFormsTest {

    static final EventNames NAMES = EventNames.ofHouse();
    static final StoredForm FORM = form(KnownKeys.module());
    static final List<GoldenFile> FILES = GoldenFile.ofHouse();
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Shows the personal values as they were before they were sealed; a value sealed twice does not look alike. */
    static final JsonMapper OPEN =
            JsonMapper.builder().addModule(KnownKeys.opening()).build();

    @Test
    void every_event_has_a_file_with_its_form_of_today() {
        Set<String> files = FILES.stream().map(GoldenFile::toString).collect(toSet());
        assertThat(NAMES.all().values())
                .hasSizeGreaterThan(45)
                .allSatisfy(event -> assertThat(files)
                        .as("%s needs a file stored/%s.json among the tests of its module", event, today(event))
                        .contains(today(event)));
    }

    @Test
    void every_aggregate_with_snapshots_has_a_file_with_its_form_of_today() {
        Set<String> files = FILES.stream().map(GoldenFile::toString).collect(toSet());
        assertThat(aggregatesWithSnapshots()).isNotEmpty().allSatisfy(aggregate -> {
            String name = snapshotToday(aggregate);
            assertThat(files)
                    .as("%s needs a file stored/%s.json among the tests of its module", aggregate, name)
                    .contains(name);
        });
    }

    static Stream<GoldenFile> files() {
        return FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_belongs_to_something_that_is_stored(GoldenFile file) {
        assertThat(NAMES.typeOf(file.name()).isPresent()
                        || aggregatesWithSnapshots().stream()
                                .anyMatch(type -> roomOf(type).equals(file.name())))
                .as("%s is the form of no event and no snapshot; events keep their names for ever", file.path())
                .isTrue();
    }

    static Stream<GoldenFile> events() {
        return files().filter(file -> NAMES.typeOf(file.name()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_of_any_revision_is_read_as_the_event_of_today(GoldenFile file) {
        List<DomainEventMessage<?>> read = read(file, FORM);

        assertThat(read).as("%s is lost by an upcaster", file.path()).isNotEmpty();
        assertThat(read)
                .allSatisfy(event -> assertThat(NAMES.nameOf(event.getPayloadType()))
                        .as("%s has revision %s and no upcaster brings it to today's", file.path(), file.revision())
                        .isPresent());
    }

    static Stream<GoldenFile> formsOfToday() {
        return events().filter(
                        file -> today(NAMES.typeOf(file.name()).orElseThrow()).equals(file.toString()));
    }

    @ParameterizedTest
    @MethodSource("formsOfToday")
    void an_event_is_written_as_it_stands_in_its_file(GoldenFile file) {
        Object event = read(file, FORM).getFirst().getPayload();

        assertThat(JSON.readTree(written(event).getData())).isEqualTo(JSON.readTree(file.bytes()));
        assertThat(JSON.readTree(OPEN.writeValueAsString(event)))
                .as("what was sealed")
                .isEqualTo(opened(file.bytes()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_when_everybody_in_it_was_forgotten(GoldenFile file) {
        StoredForm afterwards = form(KnownKeys.shredded());
        read(file, afterwards)
                .forEach(event ->
                        assertThat(OPEN.writeValueAsString(event.getPayload())).doesNotContain("\"open\":"));
    }

    static Stream<GoldenFile> snapshots() {
        return files().filter(file -> NAMES.typeOf(file.name()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void a_snapshot_comes_back_as_it_went_in(GoldenFile file) throws ClassNotFoundException {
        Class<?> aggregate = Class.forName("be.vaxis." + file.name());
        Object read = FORM.deserialize(
                new SimpleSerializedObject<>(file.bytes(), byte[].class, aggregate.getName(), file.revision()));

        assertThat(read).isInstanceOf(aggregate).hasNoNullFieldsOrProperties();
        assertThat(JSON.readTree(written(read).getData())).isEqualTo(JSON.readTree(file.bytes()));
    }

    private static StoredForm form(PersonalModule personal) {
        return StoredForm.of(NAMES, personal);
    }

    private static List<DomainEventMessage<?>> read(GoldenFile file, StoredForm form) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(file.entry()), form, OlderForms.upcasters())
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    private static SerializedObject<byte[]> written(Object stored) {
        return FORM.serialize(stored, byte[].class);
    }

    private static JsonNode opened(byte[] text) {
        JsonNode json = JSON.readTree(text);
        openIn(json);
        return json;
    }

    private static void openIn(JsonNode json) {
        if (json instanceof ObjectNode object && object.has("sealed")) {
            var owner = PersonId.parse(object.get("of").asString());
            object.set("open", KnownKeys.open(owner, object.remove("sealed").binaryValue()));
        } else {
            json.forEach(StoredFormsTest::openIn);
        }
    }

    private static String today(Class<?> event) {
        SerializedType type = FORM.typeForClass(event);
        return type.getName() + "." + type.getRevision();
    }

    private static String snapshotToday(Class<?> aggregate) {
        return roomOf(aggregate) + "." + FORM.typeForClass(aggregate).getRevision();
    }

    private static String roomOf(Class<?> aggregate) {
        return aggregate.getName().substring("be.vaxis.".length());
    }

    private static List<Class<?>> aggregatesWithSnapshots() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scan.findCandidateComponents("be.vaxis").stream()
                .filter(StoredFormsTest::hasSnapshots)
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    private static boolean hasSnapshots(BeanDefinition found) {
        var attributes =
                ((AnnotatedBeanDefinition) found).getMetadata().getAnnotationAttributes(Aggregate.class.getName());
        return attributes != null && !"".equals(attributes.get("snapshotTriggerDefinition"));
    }
}
