package io.seedtree.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of tests are their unique ids from the class on. */
class TestPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "[engine:junit-jupiter]/[class:a.B]/[method:m()]; [class:a.B]/[method:m]",
        "[engine:junit-jupiter]/[class:a.B]/[method:m(int, long%5B%5D)]; [class:a.B]/[method:m]",
        "[engine:junit-platform-suite]/[suite:a.S]/[engine:junit-jupiter]/[class:a.B]/[method:m()];"
                + "[class:a.B]/[method:m]",
        "[engine:junit-jupiter]/[class:a.B]/[nested-class:C]/[test-template:m(a.B)]/[test-template-invocation:#2];"
                + "[class:a.B]/[nested-class:C]/[test-template:m]/[test-template-invocation:#2]",
        "[engine:junit-jupiter]/[class:a.B]/[test-factory:m()]/[dynamic-container:#1]/[dynamic-test:#2];"
                + "[class:a.B]/[test-factory:m]/[dynamic-container:#1]/[dynamic-test:#2]",
        "[engine:junit-jupiter]/[class-template:a.B]/[class-template-invocation:#1]/[method:m()];"
                + "[class-template:a.B]/[class-template-invocation:#1]/[method:m]",
        "[engine:junit-jupiter]/[class:a.B]/[method:a (big) name(int)]; [class:a.B]/[method:a (big) name]",
        "[engine:junit-jupiter]/[class:a.B]; [class:a.B]",
        "[engine:other]/[class:a.B]/[method:m()]; [engine:other]/[class:a.B]/[method:m]"})
    void whoRunsTheTestIsNotInTheName(String uniqueId, String name) {
        assertEquals(name, TestPlace.name(uniqueId, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "[engine:junit-jupiter]/[class:a.B]/[method:m(int, long%5B%5D)]; [class:a.B]/[method:m(int, long%5B%5D)]"})
    void overloadedMethodsAreToldApart(String uniqueId, String name) {
        assertEquals(name, TestPlace.name(uniqueId, true));
    }
}
