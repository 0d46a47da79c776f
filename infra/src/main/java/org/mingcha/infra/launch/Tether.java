package org.mingcha.infra.launch;

import java.io.IOException;
import java.util.List;

/**
 * Lets the program end at once when the process that launched it ends, also by {@code kill -9}: its
 * standard input is a pipe that then closes. Commands given on the command line keep the terminal
 * instead, since they may ask for a password and end by themselves.
 */
final class Tether {

    private static final String TIED = "mingcha.tethered";
    private static final int KILLED = 137;

    private Tether() {}

    static ProcessBuilder tie(ProcessBuilder program, String[] args) {
        program.inheritIO();
        return serves(args) ? program.redirectInput(ProcessBuilder.Redirect.PIPE) : program;
    }

    static List<String> properties(String[] args) {
        return serves(args) ? List.of("-D" + TIED + "=true") : List.of();
    }

    static void fasten() {
        if (Boolean.getBoolean(TIED)) {
            Thread watch = new Thread(Tether::untilLoose, "tether");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void untilLoose() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent: only the end counts.
            }
        } catch (IOException e) {
            // A broken pipe is an end as well.
        }
        Runtime.getRuntime().halt(KILLED);
    }

    private static boolean serves(String[] args) {
        return args.length == 0 || args[0].startsWith("-") || args[0].equals("witness");
    }
}
