package be.vaxis.attestation.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Whoever asks is Anna. */
final class CallerIsAnna implements HandlerMethodArgumentResolver {

    static final Caller CALLER =
            new Caller("anna", "Anna", Set.of(), 400, new Insz("85073003328"), null, null, null, Set.of());

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return CALLER;
    }
}
