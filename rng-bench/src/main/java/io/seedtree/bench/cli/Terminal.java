package io.seedtree.bench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody looks at an output, and whether to colour what is printed there. */
public final class Terminal {

    /*
     * Design. The variables are those of no-color.org and bixense.com/clicolors. picocli knows them, too, but asks
     * System.console(), which tells nothing of the output alone, and from JDK 22 on nothing of a terminal.
     */

    private Terminal() {
    }

    /**
     * Tells whether the standard error is a terminal on which a line can change.
     *
     * @return whether it is
     */
    public static boolean isAtError() {
        return !"dumb".equals(System.getenv("TERM")) && isTerminal(2);
    }

    /**
     * Chooses whether text for an output is coloured: never with NO_COLOR, always with CLICOLOR_FORCE, else on a
     * terminal, unless TERM is dumb or CLICOLOR is 0.
     *
     * @param output the output
     * @return on or off
     */
    public static Ansi colours(OutputStream output) {
        return colours(System::getenv, isStandard(output) && isTerminal(1));
    }

    /** A test, or another program, may catch what is printed. */
    static boolean isStandard(OutputStream output) {
        try {
            return output instanceof FileOutputStream file && file.getFD() == FileDescriptor.out;
        } catch (IOException e) {
            // It is closed.
            return false;
        }
    }

    /**
     * Chooses whether text is coloured.
     *
     * @param environment the value of each variable; null if it is not set
     * @param isTerminal whether the text goes to a terminal
     * @return on or off
     */
    static Ansi colours(UnaryOperator<@Nullable String> environment, boolean isTerminal) {
        if (isSet(environment.apply("NO_COLOR"))) {
            return Ansi.OFF;
        }
        String force = environment.apply("CLICOLOR_FORCE");
        if (isSet(force) && !"0".equals(force)) {
            return Ansi.ON;
        }
        boolean isRefused =
                "dumb".equals(environment.apply("TERM")) || "0".equals(environment.apply("CLICOLOR"));
        return isTerminal && !isRefused ? Ansi.ON : Ansi.OFF;
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    /** Java knows it only of the input and the output together; Linux has a name for each. */
    private static boolean isTerminal(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString()
                    .matches("/dev/(pts/|tty).*");
        } catch (IOException e) {
            return System.console() != null;
        }
    }
}
