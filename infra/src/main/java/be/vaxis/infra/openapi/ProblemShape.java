package be.vaxis.infra.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** How every problem is told: RFC 9457, with the issues of the Belgif guide. */
@SuppressWarnings("unchecked") // schemas give themselves back as raw ones
final class ProblemShape {

    static final String PROBLEM = "Problem";
    static final String ISSUE = "Issue";

    private ProblemShape() {}

    static ApiResponse answer(String when) {
        return new ApiResponse()
                .description(when)
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(reference(PROBLEM))));
    }

    static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", text("Which problem: urn:problem-type:…").format("uri"))
                .addProperty("title", text("The kind of problem"))
                .addProperty("status", new IntegerSchema().format("int32").description("The HTTP status"))
                .addProperty("detail", text("What can be done about it"))
                .addProperty("instance", text("By which a help desk finds it").format("uri"))
                .addProperty("issues", new ArraySchema().items(reference(ISSUE)))
                .required(List.of("type", "title", "status", "detail"));
    }

    static Schema<?> issue() {
        return new ObjectSchema()
                .description("One fault in what was sent. The value itself is never repeated.")
                .addProperty("type", text("Which fault: urn:problem-type:…").format("uri"))
                .addProperty("in", text("Where it stood: body, query, path or header"))
                .addProperty("name", text("Which part of it, such as moments[1].time"))
                .addProperty("detail", text("What it should have looked like"))
                .required(List.of("type", "detail"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
