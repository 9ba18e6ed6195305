package io.seedtree.bench.battery.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.bench.battery.fit.law.Moments;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The moments that laws tell, against those of their distribution functions by a sum over narrow cells. */
class MomentsTest {

    private static final int CELLS = 10_000;
    private static final double TAIL = 1e-12;
    private static final double CLOSE = 2e-4;
    private static final int HALVINGS = 60;

    @TestFactory
    List<DynamicTest> momentsAreThoseOfTheDistributionFunction() {
        return FitChecks.cases().stream()
                .filter(one -> one.law().moments().hasMean() && !one.name().startsWith("RandomState."))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one.law()))).toList();
    }

    private static void check(Law law) {
        Moments told = law.moments();
        double deviation = Math.sqrt(told.variance());
        double left = end(law, told.mean(), -deviation);
        double right = end(law, told.mean(), deviation);
        double mean = 0.0;
        double second = 0.0;
        double fourth = 0.0;
        double last = left;
        double before = 0.0;
        for (int i = 1; i <= CELLS && last < right; i++) {
            double next = next(law, left, right, last, (double) i / CELLS);
            double here = law.cdf().applyAsDouble(next);
            double middle = law.isInteger() ? (last + 1.0 + next) / 2.0 : (last + next) / 2.0;
            double distance = (middle - told.mean()) / deviation;
            double square = distance * distance;
            mean += (here - before) * distance;
            second += (here - before) * square;
            fourth += (here - before) * square * square;
            before = here;
            last = next;
        }
        assertEquals(0.0, mean, CLOSE, "mean");
        assertEquals(1.0, second, CLOSE * 10.0, "variance");
        if (told.excess() <= 10.0) {
            assertEquals(told.excess(), fourth - 3.0, 0.01, "excess");
        }
    }

    /** The right end of a cell: narrow ones first, because densities are infinite at the left end only. */
    private static double next(Law law, double left, double right, double last, double t) {
        return law.isInteger() ? last + Math.max(1.0, Math.ceil((right - left) / CELLS))
                : left + (right - left) * t * t * t;
    }

    /** A place beyond which there is nearly nothing. */
    private static double end(Law law, double mean, double step) {
        double inside = mean;
        double outside = mean + step;
        while (!isOutside(law, outside)) {
            inside = outside;
            outside += step;
        }
        if (law.isInteger()) {
            return Math.floor(outside);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2.0;
            if (isOutside(law, middle)) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return outside;
    }

    private static boolean isOutside(Law law, double x) {
        double value = law.cdf().applyAsDouble(x);
        return value < TAIL || value > 1.0 - TAIL;
    }
}
