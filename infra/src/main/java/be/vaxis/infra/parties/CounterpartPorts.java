package be.vaxis.infra.parties;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** On which ports the counterparts answer; 0 for any that is free. Dutch: <i>poorten</i>. */
@ConfigurationProperties("vaxis.counterparts.ports")
public record CounterpartPorts(
        @DefaultValue("0") int texts,
        @DefaultValue("0") int mails,
        @DefaultValue("0") int letters,
        @DefaultValue("0") int copies,
        @DefaultValue("0") int gateway,
        @DefaultValue("0") int did,
        @DefaultValue("0") int pseudonyms,
        @DefaultValue("0") int safety) {

    /** Any that are free. */
    public static CounterpartPorts free() {
        return new CounterpartPorts(0, 0, 0, 0, 0, 0, 0, 0);
    }
}
