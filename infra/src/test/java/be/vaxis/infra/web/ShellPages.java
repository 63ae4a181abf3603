package be.vaxis.infra.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The pages without contexts, database or brokers. Tests of the whole do not find it. */
@TestConfiguration
@ComponentScan({"be.vaxis.infra.web", "be.vaxis.infra.security", "be.vaxis.infra.problem"})
public class ShellPages {}
