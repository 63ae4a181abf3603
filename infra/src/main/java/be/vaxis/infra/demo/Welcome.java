package be.vaxis.infra.demo;

/** What the console says when the pages answer: where to go, and as whom. */
final class Welcome {

    private Welcome() {}

    static String text(DemoOptions options, long seconds) {
        return """

                Vaxis answers on %1$s after %2$d s. Log in by picking a person; there are no passwords.

                  1  Weekly capacity   %1$s/planning        as Chloé Dupont, planner of Gent Expo
                  2  Booking           %1$s/selection       as Sofie Willems: select by age, and the chosen are invited
                                       %1$s/demo/arrivals   their texts, mails and letters, each with a code
                                       %1$s/book            with that code, without logging in
                                       %1$s/own-people      without a code, as Joke Claes (GP), Marc Lejeune
                                                            (pharmacist) or Inès Martin (hospital), for own patients
                  3  Vaccination       %1$s/vaccinate       as Karim El Amrani, nurse
                     the GP's view     POST %1$s/fhir/Immunization/_search, token of client gp-software (secret: demo)
                     the patient's     %1$s/my/vaccinations and %1$s/my/access-log, as Anna Peeters
                  4  Research export   %1$s/research        as Els Wouters asks, Tom De Backer approves

                  The clock, and how far loading is: %1$s/demo      Stop: Ctrl-C      Data: %3$s
                """.formatted(options.pages(), seconds, options.folder());
    }
}
