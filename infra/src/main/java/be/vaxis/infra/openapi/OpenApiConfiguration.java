package be.vaxis.infra.openapi;

import be.vaxis.kernel.access.Caller;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for every endpoint: version, licence, how to log in, what a problem looks like. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String TOKEN = "token";

    private static final String ABOUT = """
            Endpoints for software. Every answer that is not a success is a problem+json after the Belgif guide and \
            names every fault at once. The number of a person (INSZ) and a vaccination code travel in a body, never in \
            an address. A POST may carry an Idempotency-Key: sent again with the same key and body, it gives the first \
            answer. The vaccination register speaks FHIR R4 at /fhir; see /fhir/metadata.""";

    @Bean
    OpenAPI description() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class); // comes from the token, not from the sender
        return new OpenAPI()
                .info(new Info()
                        .title("Vaxis")
                        .version("v1")
                        .description(ABOUT)
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("A token of CSAM, for a person or for a machine."))
                        .addSchemas(ProblemShape.ISSUE, ProblemShape.issue())
                        .addSchemas(ProblemShape.PROBLEM, ProblemShape.problem()));
    }

    @Bean
    ModelConverter shapes() {
        return new Shapes();
    }
}
