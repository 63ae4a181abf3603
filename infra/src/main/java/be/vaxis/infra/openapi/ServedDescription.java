package be.vaxis.infra.openapi;

import be.vaxis.kernel.access.Open;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.RestController;

/**
 * Makes the description of the API once, aside and as soon as the process answers: whoever asks for it first does not
 * wait for it while the process is busy.
 */
@RestController
@Open
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
class ServedDescription extends OpenApiWebMvcResource {

    private static final Logger LOG = LoggerFactory.getLogger(ServedDescription.class);

    ServedDescription(
            ObjectFactory<OpenAPIService> description,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties settings,
            SpringDocProviders providers,
            SpringDocCustomizers changes) {
        super(description, requests, responses, operations, settings, providers, changes);
        // shapes of parameters are copied by way of JSON, where one type stands alone and not in a list
        providers.jsonMapper().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
    }

    @EventListener(ApplicationReadyEvent.class)
    void makeIt() {
        Thread.ofPlatform().daemon().name("description").start(this::make);
    }

    private void make() {
        try {
            getOpenApi(Locale.ENGLISH);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The description of the API could not be made; it is tried again when somebody asks for it",
                    failed);
        }
    }
}
