package org.mingcha.infra.launch;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program's entry. It is compiled for Java 17, so that the machine's default {@code java} can
 * start it; where that is older than the program needs, the program runs on the next JDK found and
 * ends with this process.
 */
public final class Launcher {

    private static final String APPLICATION = "org.mingcha.infra.MingchaApplication";
    private static final int NEEDED = 25;
    private static final int NO_JAVA = 78;

    private Launcher() {}

    public static void main(String[] args)
            throws ReflectiveOperationException, IOException, InterruptedException {
        if (Runtime.version().feature() >= NEEDED) {
            Tether.fasten();
            Class.forName(APPLICATION)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
            return;
        }
        Optional<Path> java = new InstalledJdks(NEEDED).find();
        if (java.isEmpty()) {
            System.err.println("需要 Java " + NEEDED + " 或更高版本，请安装或设置 JAVA_HOME。");
            System.err.println(
                    "Java " + NEEDED + " or newer is needed: install it, or set JAVA_HOME.");
            System.exit(NO_JAVA);
        }
        System.exit(run(java.get(), args));
    }

    private static int run(Path java, String[] args) throws IOException, InterruptedException {
        Process program = Tether.tie(new ProcessBuilder(command(java, args)), args).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program)));
        return program.waitFor();
    }

    private static void end(Process program) {
        program.destroy();
        try {
            program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path java, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(Tether.properties(args));
        String classPath = System.getProperty("java.class.path");
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, Launcher.class.getName()));
        }
        command.addAll(List.of(args));
        return command;
    }
}
