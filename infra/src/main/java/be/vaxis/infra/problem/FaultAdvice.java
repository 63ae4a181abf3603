package be.vaxis.infra.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a JSON body with all its faults at once: those of its shape, of its words, and of the rules on its fields. */
@ControllerAdvice
class FaultAdvice extends RequestBodyAdviceAdapter {

    private final Validator rules;

    FaultAdvice(Validator rules) {
        this.rules = rules;
    }

    @Bean
    static JsonMapperBuilderCustomizer collectFaults() {
        return mapper -> mapper.addHandler(new FaultCollector());
    }

    @Override
    public boolean supports(MethodParameter body, Type type, Class<? extends HttpMessageConverter<?>> reader) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(reader);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter body,
            Type type,
            Class<? extends HttpMessageConverter<?>> reader) {
        BodyFaults.start();
        return message;
    }

    @Override
    public Object afterBodyRead(
            Object read,
            HttpInputMessage message,
            MethodParameter body,
            Type type,
            Class<? extends HttpMessageConverter<?>> reader) {
        var found = new ArrayList<>(BodyFaults.end());
        if (found.isEmpty()) {
            return read; // Spring applies the rules on the fields itself
        }
        found.addAll(broken(read, found));
        throw new BadRequest(found);
    }

    private List<Issue> broken(Object read, List<Issue> found) {
        return rules.validate(read).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .filter(violation ->
                        found.stream().noneMatch(issue -> place(violation).equals(issue.name())))
                .map(violation -> Issue.shape("body", place(violation), violation.getMessage()))
                .toList();
    }

    private static String place(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
