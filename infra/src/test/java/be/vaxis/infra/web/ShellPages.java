package be.vaxis.infra.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The pages without contexts, database or brokers. */
@SpringBootConfiguration
@ComponentScan({"be.vaxis.infra.web", "be.vaxis.infra.security", "be.vaxis.infra.problem"})
class ShellPages {}
