package io.seedtree.bench.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    /** At the ends of the interval, what was seen or more, and what was seen or less, has a chance of 2.5 %. */
    @ParameterizedTest
    @CsvSource({"285, 300", "250, 300", "1, 20", "19, 20", "95000, 100000"})
    void endsAreThoseOfClopperAndPearson(int covered, int count) {
        Coverage interval = Coverage.of((double) covered / count, count);
        assertEquals(0.025, BinomialDistribution.of(count, interval.low()).survivalProbability(covered - 1),
                1e-9);
        assertEquals(0.025, BinomialDistribution.of(count, interval.high()).cumulativeProbability(covered),
                1e-9);
    }

    @Test
    void allAndNoneHaveOneEnd() {
        assertEquals(0.0, Coverage.of(0.0, 20).low());
        assertEquals(1.0, Coverage.of(1.0, 20).high());
        // 1 - 0.025^(1/20)
        assertEquals(0.16843347098308536, Coverage.of(0.0, 20).high(), 1e-12);
    }

    @Test
    void chanceIsBinomial() {
        Coverage chance = Coverage.byChance(300);
        BinomialDistribution distribution = BinomialDistribution.of(300, 0.95);
        int low = (int) Math.round(chance.low() * 300);
        int high = (int) Math.round(chance.high() * 300);
        assertTrue(distribution.probability(low - 1, high) >= 0.95, chance::toString);
        assertTrue(distribution.cumulativeProbability(low - 1) < 0.025, chance::toString);
        assertTrue(distribution.survivalProbability(high) <= 0.025, chance::toString);
    }
}
