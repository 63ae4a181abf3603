package be.vaxis.infra.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Turns Javadoc into the Markdown that OpenAPI speaks, and groups endpoints by what they are about. */
@Component
class Tidy implements GlobalOpenApiCustomizer {

    @Override
    @SuppressWarnings("rawtypes") // so are the shapes of an API
    public void customise(OpenAPI api) {
        Map<String, Tag> groups = new LinkedHashMap<>();
        api.getPaths().forEach((path, endpoints) -> tidy(api, path, endpoints, groups));
        groups.values().forEach(group -> group.setDescription(markdown(group.getDescription())));
        api.setTags(groups.values().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
        Optional.ofNullable(api.getComponents().getSchemas())
                .ifPresent(shapes -> shapes.values().forEach(Tidy::tidy));
    }

    private static void tidy(OpenAPI api, String path, PathItem endpoints, Map<String, Tag> groups) {
        var subject = path.split("/")[3];
        endpoints.readOperationsMap().forEach((method, operation) -> {
            groups.computeIfAbsent(subject, name -> group(api, name, operation));
            operation.setTags(List.of(subject));
            operation.setOperationId(method.name().toLowerCase(Locale.ROOT) + name(path));
            operation.setDescription(markdown(operation.getDescription()));
            operation.setSummary(sentence(operation));
            Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(parameter -> {
                parameter.setDescription(markdown(parameter.getDescription()));
            });
        });
    }

    /** The name of the controller stood in the description; what it is about stands in the address. */
    private static Tag group(OpenAPI api, String subject, Operation operation) {
        var about = Optional.ofNullable(api.getTags()).orElse(List.of()).stream()
                .filter(tag -> operation.getTags().contains(tag.getName()))
                .findFirst()
                .map(Tag::getDescription);
        return new Tag().name(subject).description(about.orElse(null));
    }

    /** {@code /competence-changes/{handover}/_handOver} gives {@code CompetenceChangesHandoverHandOver}. */
    private static String name(String path) {
        var name = new StringBuilder();
        for (String word : path.substring("/api/v1/".length()).split("[^a-zA-Z]+")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static @Nullable String sentence(Operation operation) {
        var summary = markdown(operation.getSummary());
        return summary == null ? null : summary.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    @SuppressWarnings("rawtypes") // so are the properties of a schema
    private static void tidy(Schema<?> shape) {
        shape.setDescription(markdown(shape.getDescription()));
        Optional.ofNullable(shape.getProperties())
                .ifPresent(parts -> parts.values().forEach(Tidy::tidy));
    }

    private static @Nullable String markdown(@Nullable String javadoc) {
        return javadoc == null
                ? null
                : javadoc.replaceAll("</?code>", "`")
                        .replaceAll("</?(i|em)>", "*")
                        .replaceAll("</?(p|ul)>", "")
                        .replaceAll("<li>", "- ")
                        .replaceAll("</li>", "")
                        .replaceAll("\\{@link (\\S+) ([^}]*)}", "`$2`")
                        .replaceAll("(?m)^ +| +$", "")
                        .strip();
    }
}
