package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.golden;
import static io.seedtree.junit.TestRuns.onlyThrown;
import static io.seedtree.junit.TestRuns.published;
import static io.seedtree.junit.TestRuns.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.converter.ArgumentConverter;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Arguments drawn from distributions: NumPy's, of the parameters' types, unmoved by more of them. */
class RandomSourceTest {

    private static String hex(double value) {
        return HexFormat.of().toHexDigits(Double.doubleToLongBits(value));
    }

    private static List<String> values(Class<?> tests) {
        EngineExecutionResults results = run(tests);
        assertEquals(List.of(), TestRuns.thrown(results.allEvents()));
        return published(results, "arguments");
    }

    static class Golden {

        @ParameterizedTest
        @Seeded(42)
        @RandomSource(count = 5, value = {"normal(0, 1)", "integers(0, 10)", "poisson(3.5, size=3)",
            "dirichlet([1, 2, 3])", "integers(0, 2, dtype=bool)", "random(dtype=float32)", "integers(10)",
            "integers(0, 9, 2, endpoint=True)", "multinomial(20, pvals=[0.2, 0.8])"})
        void drawn(double normal, int digit, long[] counts, double[] parts, boolean coin, float fraction,
                Long boxed, int[] pair, Object draws, TestReporter reporter) {
            reporter.publishEntry("arguments",
                    String.join("\t", hex(normal), "" + digit, Arrays.toString(counts),
                            DoubleStream.of(parts).mapToObj(RandomSourceTest::hex)
                                    .collect(Collectors.joining(",")),
                            "" + coin, HexFormat.of().toHexDigits(Float.floatToIntBits(fraction)), "" + boxed,
                            Arrays.toString(pair), Arrays.toString((long[]) draws)));
        }
    }

    @Test
    void argumentsAreNumpys() {
        assertEquals(golden("source"), values(Golden.class));
    }

    @Seeded(42)
    static class Place {

        @ParameterizedTest
        @RandomSource(count = 30, value = {"normal(0, 1)", "standard_exponential"})
        void drawn(double normal, double exponential, TestReporter reporter) {
            reporter.publishEntry("arguments", hex(normal) + " " + hex(exponential));
        }
    }

    /** So neither more invocations nor more parameters move an argument. */
    @Test
    void everyArgumentHasAPlaceOfItsOwn() {
        SeedSequence place = SeedSequence.of(42)
                .child("[class:io.seedtree.junit.RandomSourceTest$Place]/[test-template:drawn]");
        List<String> expected = IntStream.range(0, 30).mapToObj(place::child)
                .map(row -> hex(Generator.of(new Pcg64Dxsm(row.child(0))).standardNormal()) + " "
                        + hex(Generator.of(new Pcg64Dxsm(row.child(1))).standardExponential()))
                .toList();
        assertEquals(expected, values(Place.class));
    }

    static class Others {

        @ParameterizedTest
        @Seeded(value = 42, bitGenerator = "MT19937")
        @RandomSource(count = 3, value = "normal(0, 1)")
        void drawn(double value, Generator rng, TestReporter reporter) {
            reporter.publishEntry("arguments", rng.bitGenerator().name() + " " + hex(value));
        }
    }

    @Test
    void theBitGeneratorIsThatOfTheAnnotation() {
        SeedSequence place = SeedSequence.of(42)
                .child("[class:io.seedtree.junit.RandomSourceTest$Others]/[test-template:drawn]");
        assertEquals(IntStream.range(0, 3).mapToObj(place::child)
                .map(row -> "MT19937 " + hex(Generator.of(new Mt19937(row.child(0))).normal(0.0, 1.0)))
                .toList(),
                values(Others.class));
    }

    @ParameterizedClass
    @Seeded(42)
    @RandomSource(count = 3, value = "integers(0, 1000)")
    static class OfAClass {

        private final int value;

        OfAClass(int value) {
            this.value = value;
        }

        @Test
        void one(TestReporter reporter) {
            reporter.publishEntry("arguments", "" + value);
        }

        @Test
        void other(TestReporter reporter, Generator rng) {
            reporter.publishEntry("arguments", "" + value);
            reporter.publishEntry("word", "" + rng.nextLong());
        }
    }

    @Test
    void classesHaveArgumentsToo() {
        assertEquals(6, values(OfAClass.class).size());
        assertEquals(3, Set.copyOf(values(OfAClass.class)).size());
        assertEquals(3, Set.copyOf(published(run(OfAClass.class), "word")).size());
    }

    static final class Doubled implements ArgumentConverter {

        @Override
        public Object convert(Object source, ParameterContext context) {
            return 2 * (Double) source;
        }
    }

    @Seeded(42)
    static class Taken {

        @ParameterizedTest
        @RandomSource(count = 3, value = {"uniform(4, 5)", "integers(7, 8)"})
        void converted(@ConvertWith(Doubled.class) double value, ArgumentsAccessor all,
                TestReporter reporter) {
            assertTrue(value >= 8 && value < 10);
            reporter.publishEntry("arguments", all.getLong(1).toString());
        }
    }

    @Test
    void convertersAndAggregatorsTakeWhatIsDrawn() {
        assertEquals(List.of("7", "7", "7"), values(Taken.class));
    }

    static class None {

        @ParameterizedTest
        @RandomSource({})
        void none(double value) {
        }
    }

    static class CountedZero {

        @ParameterizedTest
        @RandomSource(count = 0, value = "normal")
        void zero(double value) {
        }
    }

    static class TooMany {

        @ParameterizedTest
        @RandomSource({"normal", "normal"})
        void one(double value) {
        }
    }

    static class WrongType {

        @ParameterizedTest
        @RandomSource("normal(0, 1)")
        void text(String value) {
        }
    }

    static class NoArray {

        @ParameterizedTest
        @RandomSource("normal(0, 1, size=3)")
        void single(double value) {
        }
    }

    static class OtherArray {

        @ParameterizedTest
        @RandomSource("poisson(3, size=3)")
        void array(double[] values) {
        }
    }

    static class TooLarge {

        @ParameterizedTest
        @RandomSource("integers(5000000000, 6000000000)")
        void large(int value) {
        }
    }

    static class OnGenerator {

        @ParameterizedTest
        @RandomSource({"normal", "normal"})
        void two(double value, Generator rng) {
        }
    }

    private static void refuses(Class<?> tests, String reason) {
        EngineExecutionResults results = run(tests);
        results.testEvents().assertStatistics(events -> events.started(0));
        String message = String.valueOf(onlyThrown(results.containerEvents()).getMessage());
        assertTrue(message.startsWith("@RandomSource of method "), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void badUseIsRefusedBeforeTheFirstInvocation() {
        refuses(None.class, "there must be a distribution");
        refuses(CountedZero.class, "count must be >= 1: 0");
        refuses(TooMany.class, "there are more distributions than parameters: 2 and 1");
        refuses(WrongType.class, "\"normal(0, 1)\": the parameter must be of type double: java.lang.String");
        refuses(NoArray.class, "\"normal(0, 1, size=3)\": the parameter must be an array: double");
        refuses(OtherArray.class, "\"poisson(3, size=3)\": the parameter must be of type long: double");
        refuses(TooLarge.class, "a value does not fit an int, only a long: 5");
        refuses(OnGenerator.class, "the parameter must be of type double: io.seedtree.rng.Generator");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'';a distribution must be as in normal(0, 1)",
        "normal(0;a distribution must be as in normal(0, 1)",
        "normal 0 1;a distribution must be as in normal(0, 1)",
        "nromal(0, 1);unknown distribution: nromal",
        "choice(5);unknown distribution: choice",
        "normal(0, x);normal: scale must be a number: x",
        "normal(0, -1);normal: scale",
        "normal(0, 1, 2, 3);malformed arguments at position 8: more than 3 arguments without a name: 0, 1, 2, 3",
        "normal(loc=0, 1);an argument behind one with a name needs one, too",
        "normal(0, loc=1);loc is given twice",
        "normal(mu=0);normal: unknown argument: mu",
        "gamma();gamma: missing argument: shape",
        "integers(5, 5);integers: ",
        "integers(0, 300, dtype=uint8);uint8",
        "integers(0, 5, dtype=uint64);integers: no type of Java's holds a uint64",
        "poisson(1, dtype=int32);poisson: dtype must not be other than int64: int32",
        "normal(size=-1);-1",
        "normal(size=x);size must be an integer: x",
        "dirichlet([1, 2], 3);dirichlet: a size would make a matrix: 3",
        "dirichlet([1, 2);the list has no closing bracket"})
    void malformedCallsAreRefused(String call, String reason) {
        String message = assertThrows(IllegalArgumentException.class,
                () -> RandomArgument.of(call, Optional.empty()).draw(Generator.defaultRng(0))).getMessage();
        assertTrue(message.startsWith("\"" + call + "\": "), message);
        assertTrue(message.contains(reason), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"normal;normal(0, 1)", "normal();normal(loc=0.0, scale=1.0)",
        " gamma ( 2 , 3 ) ;gamma(shape=2,scale=3)", "integers(5);integers(0, 5)",
        "integers(0, 9, endpoint=True);integers(low=0, high=10)",
        "standard_gamma(2, 5);standard_gamma(2, size=5)",
        "random(3);random(size=3)", "normal(None, 1);normal(0, 1)"})
    void callsAreReadAsInPython(String call, String same) {
        Object[] drawn = Stream.of(call, same)
                .map(text -> RandomArgument.of(text, Optional.empty()).draw(Generator.defaultRng(7)))
                .toArray();
        assertTrue(Objects.deepEquals(drawn[0], drawn[1]), () -> Arrays.deepToString(drawn));
    }
}
