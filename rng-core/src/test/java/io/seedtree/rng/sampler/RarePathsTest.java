package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.BitGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tails, wedges, rejected uniforms, signed zeros: what NumPy makes of chosen words (make_rare_paths.py). */
class RarePathsTest {

    /** A row of rare-paths.tsv. */
    record Case(String method, String value, int touched, long[] words) {

        static Case of(String row) {
            String[] columns = row.split("\t");
            long[] words = Arrays.stream(columns[3].split(" "))
                    .mapToLong(word -> Long.parseUnsignedLong(word, 16)).toArray();
            return new Case(columns[0], columns[1], Integer.parseInt(columns[2]), words);
        }

        @Override
        public String toString() {
            return method + " " + Long.toHexString(words[0]) + " " + Long.toHexString(words[1]);
        }
    }

    static Stream<Case> numpy() throws IOException {
        try (var in = RarePathsTest.class.getResourceAsStream("rare-paths.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(row -> !row.startsWith("#")).map(Case::of);
        }
    }

    @ParameterizedTest
    @MethodSource("numpy")
    void givesNumpysValueAndTakesAsManyWords(Case numpy) {
        Words words = Words.of(numpy.words);

        String value = numpy.method.endsWith("float32")
                ? single(numpy.method, words.bits())
                : hex(sampler(numpy.method).draw(words.bits()));

        assertEquals(numpy.value, value);
        assertEquals(numpy.touched, words.touched(), "words");
    }

    /** Draws when the low half of the first word is gone. */
    private static String single(String method, BitGenerator bits) {
        bits.nextInt();
        return String.format("%08x", Float.floatToRawIntBits(floatSampler(method).draw(bits)));
    }

    private static String hex(double value) {
        return String.format("%016x", Double.doubleToRawLongBits(value));
    }

    private static DoubleSampler sampler(String method) {
        return switch (method) {
            case "standard_normal" -> StandardNormal.of();
            case "standard_exponential" -> StandardExponential.of();
            case "standard_exponential inv" -> StandardExponential.of(StandardExponential.Method.INVERSION);
            case "laplace" -> Laplace.of(1.0, 2.0);
            case "gumbel" -> Gumbel.of(1.0, 2.0);
            case "logistic" -> Logistic.of(1.0, 2.0);
            case "beta small" -> Beta.of(0.5, 0.5);
            case "beta tiny" -> Beta.of(1e-110, 3e-110);
            case "gamma small" -> StandardGamma.of(0.5);
            case "triangular" -> Triangular.of(0.0, 1.0, 4.0);
            case "vonmises" -> VonMises.of(1.0, 4.0);
            default -> throw new AssertionError(method);
        };
    }

    private static FloatSampler floatSampler(String method) {
        return switch (method) {
            case "standard_normal float32" -> StandardNormalFloat.of();
            case "standard_exponential float32" -> StandardExponentialFloat.of();
            case "standard_exponential inv float32" ->
                    StandardExponentialFloat.of(StandardExponential.Method.INVERSION);
            default -> throw new AssertionError(method);
        };
    }
}
