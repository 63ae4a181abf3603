package be.vaxis.infra.problem;

import be.vaxis.kernel.InvalidWord;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Reads the faults of the sender out of what Spring and Bean Validation throw; empty when it is another kind of fault. */
final class InputFaults {

    private InputFaults() {}

    static List<Issue> in(Throwable fault) {
        return switch (fault) {
            case BadRequest known -> known.issues();
            case HttpMessageNotReadableException body -> BodyFaults.in(body);
            case MethodArgumentNotValidException body -> binding(body.getBindingResult());
            case BindException form -> binding(form.getBindingResult());
            case HandlerMethodValidationException parameters ->
                parameters.getParameterValidationResults().stream()
                        .flatMap(result -> parameter(result).stream())
                        .toList();
            case MethodArgumentTypeMismatchException mismatch -> List.of(mismatch(mismatch));
            case MissingServletRequestParameterException missing ->
                List.of(required("query", missing.getParameterName()));
            case MissingRequestHeaderException missing -> List.of(required("header", missing.getHeaderName()));
            case MissingPathVariableException missing -> List.of(required("path", missing.getVariableName()));
            case MissingServletRequestPartException missing -> List.of(required("body", missing.getRequestPartName()));
            case ConstraintViolationException violated ->
                violated.getConstraintViolations().stream()
                        .map(each -> Issue.shape("body", each.getPropertyPath().toString(), each.getMessage()))
                        .toList();
            case InvalidWord word -> List.of(Issue.word("body", null, text(word.getMessage())));
            default -> List.of();
        };
    }

    private static Issue required(String in, String name) {
        return Issue.shape(in, name, "This is required.");
    }

    private static List<Issue> binding(Errors faults) {
        return faults.getAllErrors().stream().map(InputFaults::bound).toList();
    }

    private static Issue bound(ObjectError fault) {
        if (fault instanceof FieldError field) {
            var word = field.contains(Throwable.class)
                    ? Causes.find(field.unwrap(Throwable.class), InvalidWord.class)
                    : Optional.<InvalidWord>empty();
            return word.map(known -> Issue.word("body", field.getField(), text(known.getMessage())))
                    .orElseGet(() -> Issue.shape("body", field.getField(), message(field)));
        }
        return Issue.word("body", null, text(fault.getDefaultMessage()));
    }

    /** The text of a failed conversion repeats what was typed, so it is replaced. */
    private static String message(FieldError field) {
        return field.isBindingFailure() ? Expected.of(null) : text(field.getDefaultMessage());
    }

    private static List<Issue> parameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return binding(body);
        }
        var parameter = result.getMethodParameter();
        return result.getResolvableErrors().stream()
                .map(error ->
                        Issue.shape(place(parameter), parameter.getParameterName(), text(error.getDefaultMessage())))
                .toList();
    }

    private static Issue mismatch(MethodArgumentTypeMismatchException mismatch) {
        var in = place(mismatch.getParameter());
        return Causes.find(mismatch, InvalidWord.class)
                .map(word -> Issue.word(in, mismatch.getName(), text(word.getMessage())))
                .orElseGet(() -> Issue.shape(in, mismatch.getName(), Expected.of(mismatch.getRequiredType())));
    }

    private static String place(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return "path";
        }
        if (parameter.hasParameterAnnotation(RequestHeader.class)) {
            return "header";
        }
        return parameter.hasParameterAnnotation(RequestBody.class) ? "body" : "query";
    }

    private static String text(@Nullable String message) {
        return message == null ? Expected.of(null) : message;
    }
}
