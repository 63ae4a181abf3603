package be.vaxis.attestation.web;

import be.vaxis.attestation.verification.House;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The verifier page with its real controller, template and words, and a frame of the test around it. */
final class PagesOfVerifying {

    private PagesOfVerifying() {}

    static MockMvc around(House house, CodePictures pictures) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Frame.class);
        var outcomes = new Outcomes(house.verification, house.descriptions, words());
        var controller = new VerifyController(house.verification, house.rules.stored, outcomes, house.turns, pictures);
        context.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("verify", controller));
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/attestation");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    /** Stands in for the way the house writes moments. */
    public static final class PlainMoments {

        public String moment(Instant at) {
            return at.toString();
        }
    }

    /** What the house gives to every page. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Frame {

        @Bean
        PlainMoments moments() {
            return new PlainMoments();
        }

        @Bean
        MessageSource messageSource() {
            return words();
        }

        @Bean
        ThymeleafViewResolver views(ApplicationContext context, MessageSource words) {
            var templates = new SpringResourceTemplateResolver();
            templates.setApplicationContext(context);
            templates.setPrefix("classpath:templates/");
            templates.setSuffix(".html");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            engine.setTemplateEngineMessageSource(words);
            var resolver = new ThymeleafViewResolver();
            resolver.setTemplateEngine(engine);
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }
    }
}
