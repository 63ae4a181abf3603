package be.vaxis.infra.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Program;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springdoc.core.service.OpenAPIService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnOtherParts
class OpenApiIT {

    static final Path KEPT = Path.of("openapi.yaml");
    static final Path SERVED = Path.of("target", "openapi.yaml");

    static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    OpenAPIService description;

    @LocalServerPort
    int port;

    Program anybody;

    @BeforeEach
    void somebody_without_a_token() {
        anybody = new Program(port, null);
    }

    /** Also before each of the tests asks for it. */
    @BeforeEach
    void it_is_made_before_anybody_asks() {
        await().atMost(SOON).until(() -> description.getCachedOpenAPI(Locale.ENGLISH) != null);
    }

    /** When this fails because an endpoint was changed on purpose: cp infra/target/openapi.yaml infra/. */
    @Test
    void what_is_served_is_what_is_kept_beside_the_sources() throws Exception {
        var served = anybody.get("/api/docs.yaml").body();
        Files.createDirectories(SERVED.getParent());
        Files.writeString(SERVED, served);

        assertThat(served).isEqualTo(Files.readString(KEPT));
    }

    @Test
    void every_shape_that_is_pointed_at_is_there() throws Exception {
        var json = anybody.get("/api/docs").body();
        var pointedAt = Pattern.compile("#/components/schemas/([^\"]+)")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(read(json).getComponents().getSchemas().keySet()).containsAll(pointedAt);
    }

    @Test
    void every_endpoint_says_what_it_does_under_a_name_of_its_own() throws Exception {
        Set<String> names = new HashSet<>();

        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.getSummary()).as(operation.getOperationId()).matches("\\p{Lu}.*");
            assertThat(names.add(operation.getOperationId()))
                    .as(operation.getOperationId())
                    .isTrue();
        });
    }

    @Test
    void nobodys_number_or_code_stands_in_an_address() throws Exception {
        assertThat(operations())
                .flatMap(operation ->
                        Optional.ofNullable(operation.getParameters()).orElse(List.of()))
                .noneMatch(parameter -> Objects.toString(parameter.getName()).matches("(?i).*(insz|ssin|code|niss).*"));
    }

    private List<Operation> operations() throws IOException, InterruptedException {
        return read(anybody.get("/api/docs").body()).getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    private static OpenAPI read(String json) throws IOException {
        return Json31.mapper().readValue(json, OpenAPI.class);
    }
}
