package be.vaxis.infra.parties;

import be.vaxis.infra.parties.abroad.CountryCounterpart;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.infra.parties.copies.CopyCounterpart;
import be.vaxis.infra.parties.gateway.GatewayCounterpart;
import be.vaxis.infra.parties.print.PrintShopAccess;
import be.vaxis.infra.parties.print.PrintShopCounterpart;
import be.vaxis.infra.parties.pseudonyms.PseudonymCounterpart;
import be.vaxis.infra.parties.safety.SafetyCounterpart;
import be.vaxis.infra.parties.smtp.SmtpCounterpart;
import be.vaxis.infra.parties.smtp.SmtpRelay;
import be.vaxis.infra.parties.twilio.TwilioAccount;
import be.vaxis.infra.parties.twilio.TwilioCounterpart;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * The outside parties, played on this machine: an operator of texts, a mail relay, a print shop, those who receive copies
 * of the register, another country, the gateway of all countries, the pseudonymisation service, and whoever gathers the cases of
 * Europe. They are reached on the loopback address only. Dutch: <i>nagebootste partijen</i>.
 *
 * <p>What is sent to them is in {@link #arrivals()}.
 */
public final class Counterparts implements AutoCloseable {

    private static final String SID = "AC00000000000000000000000000000000";
    private static final String TOKEN = "counterpart";

    private final Arrivals arrivals;
    private final TwilioCounterpart texts;
    private final SmtpCounterpart mails;
    private final PrintShopCounterpart letters;
    private final CopyCounterpart copies;
    private final CountryCounterpart country;
    private final GatewayCounterpart gateway;
    private final PseudonymCounterpart pseudonyms;
    private final SafetyCounterpart safety;

    private Counterparts(CounterpartPorts ports, Path folder, Clock clock) {
        arrivals = new Arrivals(Spool.in(folder.resolve("arrivals")));
        texts = new TwilioCounterpart(ports.texts(), SID, TOKEN, arrivals, clock, new SecureRandom());
        mails = new SmtpCounterpart(ports.mails(), arrivals, clock);
        letters = new PrintShopCounterpart(ports.letters(), folder.resolve("print-shop"), arrivals, clock);
        copies = new CopyCounterpart(ports.copies(), folder.resolve("copies"), clock);
        country = CountryCounterpart.start(folder.resolve("abroad"));
        gateway = new GatewayCounterpart(ports.gateway(), ports.did(), folder.resolve("gateway"), country);
        pseudonyms = new PseudonymCounterpart(ports.pseudonyms(), folder.resolve("pseudonyms"));
        safety = new SafetyCounterpart(ports.safety(), folder.resolve("safety"));
    }

    /** @param folder keeps what arrived and the keys of the print shop, over a restart; made when missing */
    public static Counterparts start(CounterpartPorts ports, Path folder, Clock clock) {
        return new Counterparts(ports, folder, clock);
    }

    public Arrivals arrivals() {
        return arrivals;
    }

    public TwilioAccount account() {
        return texts.account();
    }

    public SmtpRelay relay() {
        return mails.relay();
    }

    public PrintShopAccess printShop() {
        return letters.access();
    }

    /** Those who receive copies of the register. */
    public CopyCounterpart copies() {
        return copies;
    }

    /** That certifies what it gave. */
    public CountryCounterpart country() {
        return country;
    }

    /** That tells whom to trust. */
    public GatewayCounterpart gateway() {
        return gateway;
    }

    /** That gives names which tell nothing. */
    public PseudonymCounterpart pseudonyms() {
        return pseudonyms;
    }

    /** That gathers the cases of Europe. */
    public SafetyCounterpart safety() {
        return safety;
    }

    /** The settings by which a process of the system finds them. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(copies.parties().settings());
        settings.putAll(gateway.settings());
        settings.putAll(pseudonyms.settings());
        settings.putAll(safety.settings());
        settings.putAll(Map.ofEntries(
                Map.entry("vaxis.twilio.base-url", account().baseUrl().toString()),
                Map.entry("vaxis.twilio.account-sid", account().accountSid()),
                Map.entry("vaxis.twilio.auth-token", account().authToken()),
                Map.entry("vaxis.twilio.sender", account().sender()),
                Map.entry("vaxis.smtp.host", relay().host()),
                Map.entry("vaxis.smtp.port", Integer.toString(relay().port())),
                Map.entry("vaxis.smtp.start-tls", Boolean.toString(relay().startTls())),
                Map.entry("vaxis.print.host", printShop().host()),
                Map.entry("vaxis.print.port", Integer.toString(printShop().port())),
                Map.entry("vaxis.print.private-key", printShop().privateKey().toString()),
                Map.entry("vaxis.print.host-key", printShop().hostKey()),
                Map.entry("vaxis.print.round", "PT2S"),
                Map.entry("vaxis.certificates.signers", country.signers().toString())));
        return settings;
    }

    @Override
    public void close() {
        texts.close();
        mails.close();
        letters.close();
        copies.close();
        gateway.close();
        pseudonyms.close();
        safety.close();
    }
}
