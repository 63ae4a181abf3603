package be.vaxis.invitation;

import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Wires the rooms of this context into a process that runs it. */
@Configuration(proxyBeanMethods = false)
@OnContext(Context.INVITATION)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class InvitationContext {}
