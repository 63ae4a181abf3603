package be.vaxis.infra.openapi;

import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Says of each endpoint who may call it, what may be refused, and whether it takes a key. */
@Component
class EndpointTerms implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        var needs = needs(endpoint);
        if (needs != null) {
            operation.addSecurityItem(new SecurityRequirement().addList(OpenApiConfiguration.TOKEN));
            operation.setDescription(told(operation.getDescription(), needs));
        }
        refusals(operation.getResponses(), endpoint, needs != null);
        if (endpoint.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("8 to 100 visible characters; a UUID is a good one. Repeating it repeats the answer.")
                    .schema(new StringSchema().minLength(8).maxLength(100)));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().forEach(EndpointTerms::asBytes);
        }
        return operation;
    }

    /** What is sent as it is, and in no JSON. */
    private static void asBytes(String type, MediaType body) {
        if (!type.endsWith("json") || type.endsWith("ndjson")) {
            body.setSchema(new BinarySchema());
        }
    }

    private static @Nullable Needs needs(HandlerMethod endpoint) {
        var onMethod = endpoint.getMethodAnnotation(Needs.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Needs.class);
    }

    private static String told(@Nullable String description, Needs needs) {
        int level = Arrays.stream(needs.value())
                .mapToInt(Permission::minimalLevel)
                .max()
                .orElseThrow();
        var names = Arrays.stream(needs.value()).map(Enum::name).collect(Collectors.joining(", "));
        return (description == null ? "" : description + "\n\n")
                + "Needs %s, logged in at CSAM level %d or higher.".formatted(names, level);
    }

    private static void refusals(ApiResponses answers, HandlerMethod endpoint, boolean closed) {
        if (endpoint.getMethodParameters().length > 0) {
            answers.addApiResponse("400", ProblemShape.answer("What was sent has faults; all are named"));
        }
        if (closed) {
            answers.addApiResponse("401", ProblemShape.answer("There is no token, or it holds no more"));
            answers.addApiResponse("403", ProblemShape.answer("The caller may not do this, or logged in too lightly"));
        }
        answers.addApiResponse("default", ProblemShape.answer("Another refusal; its type says which"));
    }
}
