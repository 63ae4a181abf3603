package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.CallerIs;
import be.vaxis.registration.KnownPeople;
import be.vaxis.registration.Looks;
import be.vaxis.registration.desk.DeskOf;
import be.vaxis.registration.desk.SharingSettings;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.patient.Patient;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.proof.ElsewhereOf;
import be.vaxis.registration.recall.RecallId;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.PastTruth;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.status.FilesOf;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The pages with their real controllers, templates and words, and a frame of the test around them. */
final class PagesOf {

    private PagesOf() {}

    static MockMvc anna(Caller caller, List<DoseRecord> doses, CommandGateway commands, Looks looks, Patient anna) {
        return anna(caller, doses, List.of(), commands, looks, anna);
    }

    /** @param before what was on record about the first dose until it was corrected */
    static MockMvc anna(
            Caller caller,
            List<DoseRecord> doses,
            List<PastTruth> before,
            CommandGateway commands,
            Looks looks,
            Patient anna) {
        PastTruths past = mock();
        when(past.of(any())).thenReturn(before);
        var index = new KnownPeople();
        Patients patients = mock();
        when(patients.find(any())).thenReturn(Optional.ofNullable(anna));
        var recognition = new Recognition(index, patients, Clock.fixed(NOW, ZoneOffset.UTC));
        var files = FilesOf.doses(
                doses, looks, anna == null ? null : anna.birthDate().value().orElse(null));
        var desk = DeskOf.sendingTo(commands, doses);
        var asking = new SharingSettings(Set.of("NUVAXOVID"));
        var visits = new Visits();
        Recalls recalls = mock();
        when(recalls.running(any(), any())).thenReturn(Optional.empty());
        when(recalls.running("COMIRNATY", new LotNumber("RECALLED")))
                .thenReturn(Optional.of(new RecallId(new UUID(1, 1))));
        var pages = new VisitPage(visits, UUID::randomUUID, recognition, files, PRODUCTS, recalls, asking);
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Frame.class);
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("caller", new CallerIs(caller));
            beans.registerSingleton("find", new FindController(visits, UUID::randomUUID, recognition));
            beans.registerSingleton(
                    "visit", new VisitController(pages, new FormReader(PRODUCTS, asking), desk, visits, group -> {}));
            beans.registerSingleton("scan", new ScanController(pages));
            beans.registerSingleton("done", new DoneController(pages));
            var dosePage = new DosePage(pages, past, PRODUCTS, group -> {});
            beans.registerSingleton("withdraw", new WithdrawalController(pages, dosePage, desk));
            beans.registerSingleton(
                    "correct", new CorrectionController(pages, dosePage, new MendReader(PRODUCTS), desk, PRODUCTS));
            beans.registerSingleton(
                    "person",
                    new RightPersonController(pages, dosePage, visits, files, recognition, UUID::randomUUID, desk));
            beans.registerSingleton("help", new HelpDeskController(pages, visits, UUID::randomUUID, recognition));
            beans.registerSingleton("sharing", new SharingPages(files, pages, PRODUCTS, desk, group -> {}));
            var elsewhere = ElsewhereOf.desk(desk, index, patients);
            beans.registerSingleton(
                    "elsewhere",
                    new ElsewhereController(pages, new ElsewherePage(pages, PRODUCTS, asking), elsewhere, group -> {}));
            beans.registerSingleton("mine", new MyVaccinationsController(files, PRODUCTS, recognition));
        });
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** What the house gives to every page. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Frame implements WebMvcConfigurer {

        private final ObjectProvider<CallerIs> caller;

        Frame(ObjectProvider<CallerIs> caller) {
            this.caller = caller;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(caller.getObject());
        }

        @Bean
        PlainMoments moments() {
            return new PlainMoments();
        }

        @Bean
        ResourceBundleMessageSource messageSource() {
            var words = new ResourceBundleMessageSource();
            words.setBasenames("messages/registration");
            words.setDefaultEncoding("UTF-8");
            words.setFallbackToSystemLocale(false);
            return words;
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
