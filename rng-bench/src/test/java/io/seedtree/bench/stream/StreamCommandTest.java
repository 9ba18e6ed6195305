package io.seedtree.bench.stream;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Expectations;
import io.seedtree.bench.Invocation;
import io.seedtree.bench.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes, against those that {@code make_streams.py} had from NumPy. */
class StreamCommandTest {

    /** What a run printed. */
    private record Run(int code, byte[] out, String err) {

        static Run of(String options) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return of(out, out, options);
        }

        /** Runs the command into an output of which some arrive in a buffer. */
        static Run of(OutputStream out, ByteArrayOutputStream arrived, String options) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            String[] args = Stream.concat(Stream.of("stream"), Arrays.stream(options.split(" ")))
                    .toArray(String[]::new);
            int code = Main.run(out, err, args);
            return new Run(code, arrived.toByteArray(), err.toString());
        }

        byte[] output() {
            assertAll(() -> assertEquals("", err), () -> assertEquals(0, code));
            return out;
        }
    }

    static List<String> streams() {
        return Expectations.lines("stream/streams.csv");
    }

    @ParameterizedTest
    @MethodSource("streams")
    void bytesAreNumPys(String expectation) throws NoSuchAlgorithmException {
        String[] fields = expectation.split(",");
        byte[] out = Run.of(fields[0] + " --bytes " + fields[1]).output();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(out);
        HexFormat hex = HexFormat.of();
        assertAll(
                () -> assertEquals(fields[1], Integer.toString(out.length)),
                () -> assertEquals(fields[3], hex.formatHex(out, 0, Math.min(out.length, 16))),
                () -> assertEquals(fields[2], hex.formatHex(digest)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 65_535, 65_536, 65_537, 131_080})
    void anyNumberOfBytesIsExact(int count) {
        byte[] longer = Run.of("--seed 42 --children 3 --bytes 200000").output();
        byte[] out = Run.of("--seed 42 --children 3 --bytes " + count).output();
        assertArrayEquals(Arrays.copyOf(longer, count), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed 42", "--seed 42 --children 3", "--shape gray --fan",
        "--seed 42 --combine xor", "--seed 42 --control java-random"})
    void readerWhoClosesThePipeEndsItQuietly(String options) {
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        Run run = Run.of(new Narrow(arrived, 100_000, "Broken pipe"), arrived, options);
        byte[] longer = Run.of(options + " --bytes 200000").output();
        assertEquals(141, run.code());
        assertEquals("", run.err());
        assertTrue(arrived.size() > 0);
        assertArrayEquals(Arrays.copyOf(longer, arrived.size()), run.out());
    }

    @Test
    void fullDiskIsAnError() {
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        Run run = Run.of(new Narrow(arrived, 100_000, "No space left on device"), arrived, "--seed 42");
        assertEquals(1, run.code());
        assertEquals("seedtree: cannot write the output: No space left on device\n", run.err());
    }

    @Test
    void fanEndsWithItsLastStream() {
        byte[] all = Run.of("--seed 42 --fan --children 3 --block 2").output();
        assertArrayEquals(Run.of("--seed 42 --fan --block 2 --bytes 48").output(), all);
        assertEquals(16, Run.of("--seed 42 --fan --children 4 --combine xor").output().length);
        Invocation.of("stream", "--seed", "42", "--fan", "--children", "3", "--block", "2", "--bytes", "49")
                .assertRefused("this fan has 48 bytes, so --bytes is too many: 49");
    }

    @Test
    void freshSeedIsShownAndRepeatsTheRun() {
        Run first = Run.of("--bytes 100");
        String note = "seedtree stream: drawn with --seed ";
        assertTrue(first.err().startsWith(note), first.err());
        String seed = first.err().substring(note.length()).strip();
        assertArrayEquals(first.out(), Run.of("--bytes 100 --seed " + seed).output());
    }

    @Test
    void bytesHaveNoOtherFormat() {
        Invocation.of("stream", "--seed", "42", "--format", "json").assertRefused("Unknown option");
        assertTrue(Invocation.of("stream", "--help").output().contains("so it has no --format"));
    }

    @ParameterizedTest
    @CsvSource({
        "--shape gray --seed 42, shape gray has seeds of its own and takes no --seed: 42",
        "--seed 42 --shape names --control java-random, a control takes the place of a shape: --shape names",
        "--seed 42 --path 3 --control java-random, control java-random has no children and takes no --path: 3",
        "--seed 42 --control equal-low-bits --bit-generator SFC64, takes PCG64 or PCG64DXSM: SFC64",
        "--seed 42 --children 3 --combine xor, '--children must be even: 3'",
        "--seed 42 --children 0, '--children must be in [1, 1048576]: 0'",
        "--seed 42 --children 1048577, '--children must be in [1, 1048576]: 1048577'",
        "--shape powers --children 4097 --fan, '--children must be in [1, 4096]: 4097'",
        "--seed 42 --block 0, '--block must be in [1, 1048576]: 0'",
        "--seed 42 --shape sibling, did you mean siblings?",
        "--seed 42 --combine and, 'combination must be one of xor, difference: ''and'''",
        "--seed 42 --control none, 'control must be one of java-random, equal-low-bits: ''none'''",
        "--seed 42 --bit-generator PCG65, PCG65",
        "--seed 42 --bit-generator PCG65 --fan, PCG65",
        "--seed 42 --path x, expected a child index",
        "--seed 42 --bytes 12cm, '''12cm'' is not a whole number of bytes, or of KiB, MiB, GiB or TiB, such as 100000, 1e9 or 64GiB'"})
    void badOptionsAreRefused(String options, String sentence) {
        Invocation.of(Stream.concat(Stream.of("stream"), Arrays.stream(options.split(" ")))
                .toArray(String[]::new)).assertRefused(sentence);
    }

    /** An output that takes a number of bytes and then no more. */
    private static final class Narrow extends OutputStream {

        private final OutputStream target;
        private final String message;
        private int room;

        Narrow(OutputStream target, int room, String message) {
            this.target = target;
            this.room = room;
            this.message = message;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException(message);
            }
            target.write(bytes, offset, length);
        }
    }
}
