package io.seedtree.bench.battery.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.battery.Outcome;
import io.seedtree.bench.battery.fit.law.ContinuousLaws;
import io.seedtree.junit.Seeded;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import org.junit.jupiter.api.Test;

/** What is claimed of the controls and of the known faults; the checks themselves run with the battery. */
class FitChecksTest {

    @Test
    void theZigguratWithAllLayersFits(@Seeded(42) BitGenerator bits) {
        NormalLayers whole = new NormalLayers(NormalLayers.NONE);
        double[] values = Values.repeat(1_000_000, () -> whole.draw(bits));
        assertFalse(Outcome.of(Goodness.of("normal", values, ContinuousLaws.normal(0.0, 1.0))).fails());
    }

    /** The reason that is given for Zipf's distribution near 1 says how many values are wrong. */
    @Test
    void zipfAcceptsTooManyBeyondDoubles(@Seeded(42) Generator rng) {
        double a = KnownFaults.ZIPF;
        double beyond = 1.0 - KnownFaults.zipf().cases().get(0).law().cdf().applyAsDouble(0x1.0p53);
        double b = Math.pow(2.0, a - 1.0);
        double accepted = (b - 1.0) / (b * (a - 1.0));
        double wrong = beyond / accepted / (1.0 - beyond + beyond / accepted);
        int size = 1_000_000;
        long count = 0;
        for (long value : rng.zipf(a, size)) {
            if (value > 1L << 53) {
                count++;
            }
        }
        double deviation = Math.sqrt(size * wrong * (1.0 - wrong));
        assertEquals(size * wrong, count, 6.1 * deviation);
        assertTrue(Math.abs(size * beyond - count) > 20.0 * deviation, "values: " + count);
    }

    /** What needs more values than there are is not claimed to be found. */
    @Test
    void theFaultOfBtpeIsTooSmall() {
        double perValue = StirlingControl.noncentrality(4466, 0.03);
        for (int n = 100; n < 100_000; n += n / 10) {
            for (double p : new double[] {0.5, 0.3, 0.1, 0.03, 0.01, 0.001}) {
                assertTrue(StirlingControl.noncentrality(n, p) < 1.05 * perValue, n + ", " + p);
            }
        }
        assertTrue(StirlingControl.power(1e7 * perValue) < 1e-6);
        assertTrue(StirlingControl.power(1e9 * perValue) > 0.9);
    }
}
