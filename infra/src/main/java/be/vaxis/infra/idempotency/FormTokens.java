package be.vaxis.infra.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts a token that is good for one sending into every form that changes something, beside that against forgery. */
@Component
class FormTokens implements BeanPostProcessor {

    /** The name of the hidden field. */
    static final String FIELD = "_once";

    private final IdGenerator tokens = new AlternativeJdkIdGenerator();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor forms ? new WithToken(forms) : bean;
    }

    private final class WithToken implements RequestDataValueProcessor {

        private final RequestDataValueProcessor forms;

        WithToken(RequestDataValueProcessor forms) {
            this.forms = forms;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return forms.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return forms.processFormFieldValue(request, name, value, type);
        }

        /** A form that only asks gets no token against forgery, and none of ours. */
        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var fields = forms.getExtraHiddenFields(request);
            if (fields == null || fields.isEmpty()) {
                return fields;
            }
            var more = new HashMap<>(fields);
            more.put(FIELD, tokens.generateId().toString());
            return more;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return forms.processUrl(request, url);
        }
    }
}
