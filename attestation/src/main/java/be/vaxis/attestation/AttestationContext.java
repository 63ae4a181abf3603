package be.vaxis.attestation;

import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Wires the rooms of this context into a process that runs it. */
@Configuration(proxyBeanMethods = false)
@OnContext(Context.ATTESTATION)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class AttestationContext {}
