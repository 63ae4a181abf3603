package be.vaxis.infra.security;

import be.vaxis.kernel.Digests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

/**
 * Login sessions are kept in PostgreSQL, so that any process behind the balancer knows who is logged in and logging out
 * ends the session everywhere at once; a login in a cookie could not be taken back.
 *
 * <p>What a session holds is sealed: it knows the INSZ of who logged in, and a dump of the database must not.
 */
@Configuration(proxyBeanMethods = false)
class Sessions {

    @Bean
    @SuppressWarnings("NullAway") // a converter may answer with nothing, though its type does not say so
    ConversionService springSessionConversionService(Digests digests) {
        var sealed = new SealedAttributes(new HouseSeal(digests, "session"));
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, sealed::seal);
        conversions.addConverter(byte[].class, Object.class, sealed::open);
        return conversions;
    }
}
