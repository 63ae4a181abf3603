package be.vaxis.reservation;

import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Where and when they come. Runs in every process whose {@code vaxis.contexts} names it. */
@Configuration(proxyBeanMethods = false)
@OnContext(Context.RESERVATION)
@ComponentScan
public class ReservationContext {}
