// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

/** Says in the terminal where to go and whom to be. */
final class Greeting {

    private static final int LONGEST = 300;
    private static final String WHO = """

            Hvem du kan være (passordet er navnet):
              ks      KS: ser programmene, lager rom, følger opp
              kari    koordinator i Elverum
              nils    koordinator i Stange
              ola     deltaker i Elverum
              rita    områdeadministrator i Elverum, ikke koordinator
              ukjent  logget inn, men uten rom
              uten    uten lisens
              admin   Confluence-administrator, ikke KS
            """;

    private Greeting() {}

    /** What is wrong, and its innermost cause, which says most of a bean that fails; the long trace stands above. */
    static void printFailure(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        System.err.println();
        System.err.println("Utviklingsverten kom ikke i gang.");
        System.err.println(shortened(failure.getMessage()));
        if (cause != failure) {
            System.err.println("Årsak: " + cause.getMessage());
        }
    }

    private static String shortened(String message) {
        return message == null || message.length() <= LONGEST ? message : message.substring(0, LONGEST) + " …";
    }

    static void print(Sandbox sandbox) {
        System.out.println(WHO);
        System.out.println("KS' skjermbilder: " + sandbox.url() + "/plugins/servlet/absolutt");
        System.out.println("Klokka står på:   " + sandbox.clock().day());
        System.out.println("Stopp med Ctrl-C.");
        System.out.println();
        System.out.println("Sandbox ready at " + sandbox.url());
    }
}
