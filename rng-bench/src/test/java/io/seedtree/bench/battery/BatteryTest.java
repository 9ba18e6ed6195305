package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The short form of every check, with its controls. A verdict is wrong once in 10^9; the seed is 42. */
class BatteryTest {

    @TestFactory
    Stream<DynamicTest> everyCheckPassesAndFindsItsControls() {
        Setting setting = new Setting(Extent.SHORT, SeedSequence.of(42), "PCG64DXSM");
        return Checks.all().stream().map(check -> DynamicTest.dynamicTest(check.name(), () -> {
            List<Result> results = new BatteryRun(setting, result -> {
            }).run(List.of(check));
            assertAll("seed 42", results.stream()
                    .map(result -> () -> assertTrue(result.verdict().isGood(), () -> describe(result))));
        }));
    }

    private static String describe(Result result) {
        return result.check() + ' ' + result.control() + ' ' + result.verdict() + ": "
                + result.outcome().worst();
    }
}
