package org.mingcha.infra;

/**
 * Which arguments on the command line are settings of the program as a whole, such as its database.
 */
public final class ProgramSettings {

    private ProgramSettings() {}

    public static boolean include(String argument) {
        return argument.matches("--(spring|mingcha|logging)\\..*");
    }
}
