package io.seedtree.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What a run of the command line left behind.
 *
 * @param args the arguments
 * @param code the exit code
 * @param out what it printed
 * @param err what it printed on the standard error
 */
public record Invocation(List<String> args, int code, String out, String err) {

    /** Runs the command line. */
    public static Invocation of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(out, err, args);
        return new Invocation(List.of(args), code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(System.out.charset());
    }

    /** Checks that the run went well, and returns what it printed. */
    public String output() {
        assertAll(args.toString(), () -> assertEquals("", err), () -> assertEquals(0, code));
        return out;
    }

    /** Checks that the input was refused in one line that holds a text, and that nothing was printed. */
    public void assertRefused(String sentence) {
        assertAll(args.toString(),
                () -> assertEquals(2, code),
                () -> assertEquals("", out),
                () -> assertTrue(err.contains(sentence), err),
                () -> assertEquals(err.length() - 1, err.indexOf('\n'), err));
    }
}
