package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.failureOf;
import static io.seedtree.junit.TestRuns.note;
import static io.seedtree.junit.TestRuns.place;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.Generator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Failures of every kind of method of a test class say their streams. */
class FailurePlacesTest {

    private static final String PLACE = "io.seedtree.junit.FailurePlacesTest$";

    static class InConstructor {

        InConstructor(@Seeded Generator rng) {
            throw new IllegalStateException(rng.toString());
        }

        @Test
        void test() {
        }
    }

    @Seeded
    static class InBeforeAll {

        @BeforeAll
        static void first(Generator rng) {
            throw new IllegalStateException(rng.toString());
        }

        @Test
        void test() {
        }
    }

    @Seeded
    static class InBeforeEach {

        @BeforeEach
        void prepare(Generator rng) {
            throw new IllegalStateException(rng.toString());
        }

        @Test
        void test() {
        }
    }

    @Seeded
    static class InAfterEach {

        @AfterEach
        void clean(Generator rng) {
            throw new IllegalStateException(rng.toString());
        }

        @Test
        void test() {
        }
    }

    @Seeded
    static class InFactory {

        @TestFactory
        List<DynamicTest> made(Generator rng) {
            throw new IllegalStateException(rng.toString());
        }
    }

    @Seeded
    static class InDynamic {

        @TestFactory
        List<DynamicTest> made(Generator rng) {
            return List.of(DynamicTest.dynamicTest("fails", () -> {
                throw new IllegalStateException(rng.toString());
            }));
        }
    }

    static class InRepetition {

        @RepeatedTest(1)
        void repeated(@Seeded Generator rng) {
            throw new IllegalStateException(rng.toString());
        }
    }

    @Seeded
    static class InNested {

        @Nested
        class Inner {

            @Test
            void nested(Generator rng) {
                throw new IllegalStateException(rng.toString());
            }
        }
    }

    @Test
    void failuresOfEveryKindOfMethodHaveANote() {
        assertAll(
                () -> has(InConstructor.class, "/[method:test]", "/\"" + PLACE + "InConstructor\"/0",
                        "#test"),
                () -> has(InBeforeAll.class, "", "/\"" + PLACE + "InBeforeAll.first\"/0", ""),
                () -> has(InBeforeEach.class, "/[method:test]", "/\"" + PLACE + "InBeforeEach.prepare\"/0",
                        "#test"),
                () -> has(InAfterEach.class, "/[method:test]", "/\"" + PLACE + "InAfterEach.clean\"/0",
                        "#test"),
                () -> has(InFactory.class, "/[test-factory:made]", "/0", "#made"),
                () -> has(InDynamic.class, "/[test-factory:made]", "/0", "#made"),
                () -> has(InRepetition.class, "/[test-template:repeated]/[test-template-invocation:#1]", "/0",
                        "#repeated"),
                () -> has(InNested.class, "/[nested-class:Inner]/[method:nested]", "/0", "$Inner#nested"));
    }

    private static void has(Class<?> tests, String test, String rest, String method) {
        assertEquals("drew from PCG64DXSM:42/" + place(tests, test) + rest
                + "; again: mvn test '-Dtest="
                + tests.getName() + method + "' -Dseedtree.seed=42", note(failureOf(tests)));
    }
}
