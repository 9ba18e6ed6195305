package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.onlyThrown;
import static io.seedtree.junit.TestRuns.published;
import static io.seedtree.junit.TestRuns.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.legacy.RandomState;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code @Seeded} gives, and to whom. */
class SeededTest {

    private static final String PLACE = "io.seedtree.junit.SeededTest$";

    private static void address(TestReporter reporter, RandomGenerator rng) {
        reporter.publishEntry("address", ((Generator) rng).address().orElseThrow().toString());
    }

    private static List<String> addresses(Class<?> tests) {
        var results = run(tests);
        assertEquals(List.of(), TestRuns.thrown(results.allEvents()));
        return published(results, "address");
    }

    static class Types {

        @Test
        @Seeded(42)
        void all(Generator generator, RandomGenerator javas, BitGenerator bits, Random random,
                SeedSequence seed, RandomState state) {
            SeedSequence place = SeedSequence.of(42).child("[class:" + PLACE + "Types]/[method:all]");
            assertEquals("PCG64DXSM:" + place.child(0), generator.address().orElseThrow().toString());
            assertEquals("PCG64DXSM:" + place.child(1),
                    ((Generator) javas).address().orElseThrow().toString());
            assertEquals("PCG64DXSM", bits.name());
            assertEquals(place.child(2), bits.seedSequence().orElseThrow());
            assertEquals(bits.reseeded(place.child(3)).nextInt(), random.nextInt());
            assertEquals(place.child(4), seed);
            assertEquals("MT19937", state.bitGenerator().name());
            assertEquals(place.child(5), state.bitGenerator().seedSequence().orElseThrow());
        }
    }

    @Test
    void givesEveryType() {
        run(Types.class).testEvents().assertStatistics(events -> events.succeeded(1));
    }

    @Seeded(42)
    static class Outside {

        @Test
        void ofTheClass(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @Test
        @Seeded(value = 7, bitGenerator = "SFC64")
        void ofTheMethod(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @Test
        @Seeded(bitGenerator = "SFC64")
        void ofBoth(Generator rng, @Seeded(8) Generator other, TestReporter reporter) {
            address(reporter, rng);
            address(reporter, other);
        }

        @Nested
        @Seeded(bitGenerator = "PCG64")
        class Inside {

            @Test
            void ofTheEnclosingClass(Generator rng, TestReporter reporter) {
                address(reporter, rng);
            }
        }
    }

    @Seeded(42)
    static class Outermost {

        @Nested
        @Seeded(43)
        class Middle {

            @Nested
            class Innermost {

                @Test
                void deep(Generator rng, TestReporter reporter) {
                    address(reporter, rng);
                }
            }
        }
    }

    @Test
    void theNearestEnclosingClassGoesFirst() {
        assertEquals(
                List.of("PCG64DXSM:43/\"[class:" + PLACE
                        + "Outermost]/[nested-class:Middle]/[nested-class:Innermost]/[method:deep]\"/0"),
                addresses(Outermost.class));
    }

    static class Heir extends Outside {
    }

    @Test
    void annotationsFurtherInsideGoFirst() {
        String place = "\"[class:" + PLACE + "Outside]/[method:";
        assertEquals(Set.of("PCG64DXSM:42/" + place + "ofTheClass]\"/0",
                "SFC64:7/" + place + "ofTheMethod]\"/0", "SFC64:42/" + place + "ofBoth]\"/0",
                "SFC64:8/" + place + "ofBoth]\"/1",
                "PCG64:42/\"[class:" + PLACE
                        + "Outside]/[nested-class:Inside]/[method:ofTheEnclosingClass]\"/0"),
                Set.copyOf(addresses(Outside.class)));
    }

    @Test
    void annotationsAreInherited() {
        assertEquals(addresses(Outside.class).stream().map(text -> text.replace("Outside", "Heir"))
                .collect(Collectors.toSet()), Set.copyOf(addresses(Heir.class)));
    }

    @Seeded(42)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Ours {}

    static class Composed {

        @Test
        @Ours
        void composed(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }
    }

    @Test
    void annotationsCanBeComposed() {
        assertEquals(List.of("PCG64DXSM:42/\"[class:" + PLACE + "Composed]/[method:composed]\"/0"),
                addresses(Composed.class));
    }

    static class ComposedTwice {

        @SeedSweep(1)
        @Ours
        void first(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @Ours
        @SeedSweep(1)
        void last(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }
    }

    @Test
    void theOrderOfComposedAnnotationsDoesNotMatter() {
        String place = "PCG64DXSM:42/\"[class:" + PLACE + "ComposedTwice]/[test-template:";
        String rest = "]/[test-template-invocation:#1]\"/0";
        assertEquals(Set.of(place + "first" + rest, place + "last" + rest),
                Set.copyOf(addresses(ComposedTwice.class)));
    }

    @Seeded(bitGenerator = "SFC64")
    static class Refined extends Outside {
    }

    @Test
    void anAnnotationOfASubclassGoesBeforeThatOfItsSuperclass() {
        List<String> refined = addresses(Refined.class);
        assertTrue(refined.contains("SFC64:42/\"[class:" + PLACE + "Refined]/[method:ofTheClass]\"/0"),
                refined::toString);
    }

    @Seeded(42)
    @TestInstance(Lifecycle.PER_CLASS)
    static class Lives {

        Lives(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @BeforeAll
        void first(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @BeforeEach
        void prepare(Generator rng) {
            rng.random(1000);
        }

        @BeforeEach
        void prepare(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @Test
        void test(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @AfterAll
        void last(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }
    }

    @Test
    void methodsOfTheLifecycleHaveTheirOwn() {
        String lives = PLACE + "Lives";
        String ofClass = "PCG64DXSM:42/\"[class:" + lives + "]\"/\"" + lives;
        String ofTest = "PCG64DXSM:42/\"[class:" + lives + "]/[method:test]\"/";
        assertEquals(List.of(ofClass + "\"/0", ofClass + ".first\"/0",
                ofTest + "\"" + lives
                        + ".prepare(io.seedtree.rng.Generator, org.junit.jupiter.api.TestReporter)\"/0",
                ofTest + "0", ofClass + ".last\"/0"), addresses(Lives.class));
    }

    static class OfTheMethod {

        OfTheMethod(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @BeforeEach
        void prepare(Generator rng, TestReporter reporter) {
            address(reporter, rng);
        }

        @Test
        @Seeded(42)
        void test() {
        }
    }

    @Test
    void aMethodSeedsWhatServesIt() {
        String type = PLACE + "OfTheMethod";
        String test = "PCG64DXSM:42/\"[class:" + type + "]/[method:test]\"/\"" + type;
        assertEquals(List.of(test + "\"/0", test + ".prepare\"/0"), addresses(OfTheMethod.class));
    }

    static class OnlyOne {

        @Test
        void one(@Seeded(42) Generator rng, Generator other) {
            rng.random();
        }
    }

    static class WrongType {

        @Test
        void wrong(@Seeded(42) String rng) {
        }
    }

    static class Negative {

        @Test
        void negative(@Seeded(-1) Generator rng) {
        }
    }

    static class Twice {

        @Test
        void twice(@Seeded(value = 1, root = "2") Generator rng) {
        }
    }

    static class Malformed {

        @Test
        void malformed(@Seeded(root = "x") Generator rng) {
        }
    }

    static class Unknown {

        @Test
        void unknown(@Seeded(value = 1, bitGenerator = "PCG65") Generator rng) {
        }
    }

    private static void refuses(Class<?> tests, String reason) {
        String message = String.valueOf(onlyThrown(run(tests).testEvents()).getMessage());
        assertTrue(message.contains(reason), message);
    }

    @Test
    void badUseIsRefused() {
        refuses(OnlyOne.class, "No ParameterResolver registered for parameter");
        refuses(WrongType.class,
                "the type of a @Seeded parameter must be one of io.seedtree.rng.Generator, ");
        refuses(WrongType.class, "java.lang.String");
        refuses(Negative.class, "must be >= 0: -1");
        refuses(Twice.class, "@Seeded must have a value or a root, not both: ");
        refuses(Malformed.class, "malformed seed sequence at position 0: expected a seed: x");
        refuses(Unknown.class,
                "bit generator must be one of [MT19937, PCG64, PCG64DXSM, Philox, SFC64]: PCG65");
    }

    static class Untouched {

        @ParameterizedTest
        @ValueSource(strings = "no seed")
        void untouched(String text) {
            assertEquals("no seed", text);
        }
    }

    @Test
    void testsWithoutTheAnnotationAreLeftAlone() {
        run(Untouched.class).testEvents().assertStatistics(events -> events.succeeded(1));
    }
}
