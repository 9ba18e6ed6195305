package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is beyond chance, and what is not. */
class OutcomeTest {

    /** By SciPy: {@code norm.sf(6)}, {@code chi2.sf(200, 128)}, {@code kstest(sample, "uniform")}. */
    @Test
    void pValuesAreThoseOfTheory() {
        assertEquals(9.865876450376946e-10, PValue.normal("", 6.0).p(), 1e-20);
        assertEquals(4.872583660281225e-05, PValue.chiSquare("", 200.0, 128.0).p(), 1e-16);
        assertEquals(0.3173105078629141, PValue.largestNormal("", 1.0, 1).p(), 1e-14);
        assertEquals(Math.exp(-1.0),
                PValue.pearson("", new long[] {90, 110, 100}, new double[] {100.0, 100.0, 100.0}).p(), 1e-14);
        double[] sample = {0.1, 0.2, 0.3, 0.4, 0.7};
        assertEquals(0.3088, PValue.kolmogorovSmirnov("", sample, x -> x).p(), 1e-12);
    }

    /** By SciPy: {@code poisson.cdf(3, 10), poisson.sf(2, 10)}, {@code binom.cdf(40, 100, 0.5)}. */
    @Test
    void countsHaveBothTails() {
        Count poisson = Count.poisson("", 3, 10.0);
        assertEquals(0.010336050675925726, poisson.atMost(), 1e-14);
        assertEquals(0.9972306042844884, poisson.atLeast(), 1e-14);
        assertEquals(0.028443966820490444, Count.binomial("", 40, 100, 0.5).atMost(), 1e-14);
        assertEquals(0.9823998998911476, Count.binomial("", 40, 100, 0.5).atLeast(), 1e-14);
        assertEquals(1.0, Count.poisson("", 0, 10.0).atLeast());
    }

    @ParameterizedTest
    @CsvSource({"1, 1e-9, false", "1, 0.9e-9, true", "10, 0.9e-9, false", "10, 0.9e-10, true"})
    void aCheckFailsByBonferroni(int findings, double least, boolean fails) {
        List<Finding> list = new ArrayList<>(Collections.nCopies(findings, new PValue("", 0.5, "")));
        list.set(0, new PValue("", least / 2, ""));
        assertEquals(fails, Outcome.of(list).fails());
    }

    @Test
    void whatFitsTooWellFails() {
        assertTrue(Outcome.of(List.of(new PValue("", 1.0 - 1e-10, ""))).fails());
        assertTrue(Outcome.of(List.of(Count.poisson("", 0, 100.0))).fails());
        assertFalse(Outcome.of(List.of(Count.poisson("", 0, 10.0))).fails());
    }

    @Test
    void aStatementIsSoOrNot() {
        assertTrue(Outcome.of(List.of(new Statement("", false, ""))).fails());
        assertFalse(Outcome.of(List.of(new Statement("", true, ""))).fails());
    }

    @Test
    void nothingIsNoOutcome() {
        assertThrows(IllegalArgumentException.class, () -> Outcome.of(List.of()));
        assertEquals(Verdict.NOT_SHOWN, Verdict.ofControl(Outcome.notShown("one processor")));
    }
}
