package be.vaxis.reservation;

import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Where and when they come. Runs in every process whose {@code vaxis.contexts} names it. */
@Configuration(proxyBeanMethods = false)
@OnContext(Context.RESERVATION)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ReservationContext {}
