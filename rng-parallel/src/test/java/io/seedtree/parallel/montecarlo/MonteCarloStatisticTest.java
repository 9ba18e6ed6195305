package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.OrderedReduction;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stop rules, sweeps, replays and the edges of the results. */
class MonteCarloStatisticTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("statistic");
    private static final MonteCarlo<Summary> UNIFORM = MonteCarlo.number(Generator::random);

    @ParameterizedTest
    @CsvSource({"100, 1000, 7, 105", "100, 1000, 128, 128", "1, 1000, 10, 10", "300, 310, 100, 300",
        "999, 1000, 100, 1000",
        "50, 64, 100, 64"})
    void ruleIsAskedAtWholeBatchesOnly(long least, long most, int batchSize, long firstCheck) {
        MonteCarloResult<Summary> stopped = UNIFORM.batchSize(batchSize)
                .until(new StopRule<>(summary -> true, least, most)).run(ROOT);
        assertEquals(firstCheck, stopped.replications());
        assertTrue(stopped.enough());
        MonteCarloResult<Summary> never = UNIFORM.batchSize(batchSize)
                .until(new StopRule<>(summary -> false, least, most)).run(ROOT);
        assertEquals(most, never.replications());
        assertFalse(never.enough());
        assertEquals(UNIFORM.batchSize(batchSize).replications(most).run(ROOT).statistic().estimate(),
                never.statistic().estimate());
    }

    @ParameterizedTest
    @CsvSource({"10000, 128, 10112 20224 30336", "256, 128, 256 512 768", "1, 10, 10 20 30",
        "12, 5, 15 30 45"})
    void checkPointsAreMultiplesOfTheFirst(long least, int batchSize, String points) {
        List<Long> asked = new ArrayList<>();
        UNIFORM.batchSize(batchSize).until(new StopRule<Summary>(summary -> {
            asked.add(summary.replications());
            return asked.size() == 3;
        }, least, 1_000_000)).run(ROOT);
        assertEquals(Stream.of(points.split(" ")).map(Long::valueOf).toList(), asked);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 128, 5_000})
    void meanIsThatOfTheTrueSum(int batchSize) {
        Sample pi = MonteCarlo.values(rng -> Math.hypot(rng.random(), rng.random()) < 1 ? 4 : 0.1)
                .replications(27_648).batchSize(batchSize).run(ROOT).statistic();
        assertEquals(OrderedReduction.exactSum(Arrays.stream(pi.values())) / 27_648, pi.summary().mean());
        Comparison two = MonteCarlo.compare(rng -> 0.1, rng -> 0.2).replications(10_000).batchSize(batchSize)
                .run(ROOT).statistic();
        assertEquals(0.1, two.first().value());
        assertEquals(0.2, two.second().value());
    }

    @Test
    void textsTellWhatTheyEstimate() {
        assertEquals("2 replications, mean 1.0, standard error 0.0",
                MonteCarlo.number(rng -> 1.0).replications(2).run(ROOT).statistic().toString());
        assertEquals("2 replications, second - first 1.0, standard error 0.0, variance ratio NaN",
                MonteCarlo.compare(rng -> 1.0, rng -> 2.0).replications(2).run(ROOT).statistic().toString());
        assertEquals("2 pairs, mean 1.0, standard error 0.0, variance ratio NaN",
                MonteCarlo.antithetic(rng -> 1.0).replications(2).run(ROOT).statistic().toString());
        assertEquals("3 replications, estimate 1.0, standard error 0.0, variance ratio NaN", MonteCarlo
                .controlled((rng, c) -> 1.0, 0.0).replications(3).run(ROOT).statistic().toString());
        assertEquals("1.0, standard error 0.5", new Estimate(1.0, 0.5, 9.0).toString());
        assertEquals("[0.5, 1.5], confidence 0.95", new Interval(0.5, 1.5, 0.95).toString());
    }

    @Test
    void rulesRefuseNumbersOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> StopRule.replications(0));
        assertThrows(IllegalArgumentException.class, () -> StopRule.standardError(0.0, 100, 1_000));
        assertThrows(IllegalArgumentException.class, () -> StopRule.standardError(Double.NaN, 100, 1_000));
        assertThrows(IllegalArgumentException.class, () -> StopRule.standardError(0.1, 1, 1_000));
        assertThrows(IllegalArgumentException.class, () -> StopRule.standardError(0.1, 100, 99));
        assertThrows(IllegalArgumentException.class, () -> UNIFORM.replications(-1));
        assertThrows(IllegalArgumentException.class, () -> UNIFORM.batchSize(0));
        assertThrows(IllegalArgumentException.class, () -> UNIFORM.window(0));
        assertThrows(IllegalArgumentException.class, () -> MonteCarlo.vector(0, (rng, values) -> {
        }));
        assertThrows(IllegalArgumentException.class, () -> Workers.forkJoin(0));
        assertThrows(IllegalArgumentException.class, () -> Workers.virtual(-1));
        assertThrows(IllegalArgumentException.class, () -> Workers.of(Runnable::run, 0));
    }

    @Test
    void intervalCoversTheExpectation() {
        Interval interval =
                UNIFORM.replications(10_000).run(ROOT).statistic().estimate().interval(1.0 - 1e-9);
        assertTrue(interval.contains(0.5), interval::toString);
        assertEquals(0.035, interval.high() - interval.low(), 0.002);
    }

    @Test
    void oneReplicationHasAMeanOnly() {
        Summary one = UNIFORM.replications(1).run(ROOT).statistic();
        assertEquals(ROOT.child(0).open().random(), one.mean());
        assertEquals(one.mean(), one.min());
        assertEquals(one.mean(), one.max());
        assertTrue(Double.isNaN(one.variance()));
        assertTrue(Double.isNaN(one.estimate().standardError()));
    }

    @Test
    void infiniteNumbersShow() {
        Summary summary = MonteCarlo.number(rng -> 1.0 / 0.0).replications(300).run(ROOT).statistic();
        assertEquals(Double.POSITIVE_INFINITY, summary.max());
        assertFalse(Double.isFinite(summary.mean()));
    }

    @Test
    void replayIsAJobOfOne() {
        RandomNode replication = ROOT.child(77);
        assertEquals(replication.open().random(), UNIFORM.replay(replication).mean());
        assertEquals(1, UNIFORM.replay(replication.address().orElseThrow()).replications());
        Sample sample = MonteCarlo.values(Generator::random).replay(replication);
        assertEquals(replication.open().random(), sample.values()[0]);
        RuntimeException failure = assertThrows(IllegalStateException.class, () -> MonteCarlo.number(rng -> {
            throw new IllegalStateException("broken");
        }).replay(replication));
        assertEquals(replication.address(), StreamFailure.addressOf(failure));
    }

    @Test
    void jobInsideATaskTakesOneChild() {
        Generator rng = ROOT.open();
        rng.spawn(3);
        double first = UNIFORM.replications(200).run(rng).statistic().mean();
        double second = UNIFORM.replications(200).run(rng).statistic().mean();
        assertEquals(UNIFORM.replications(200).run(ROOT.child(3)).statistic().mean(), first);
        assertEquals(UNIFORM.replications(200).run(ROOT.child(4)).statistic().mean(), second);
        assertEquals(ROOT.open().random(), rng.random());
    }

    @Test
    void sweepOfAnHonestJobScoresLikeANormal() {
        Sweep sweep = UNIFORM.replications(500).sweep(ROOT, 40, Summary::estimate);
        assertEquals(40, sweep.estimates().size());
        assertEquals(UNIFORM.replications(500).run(ROOT.child(7)).statistic().estimate(),
                sweep.estimates().get(7));
        assertEquals(0.5, sweep.mean(), 6.2 * sweep.standardError() / Math.sqrt(40.0));
        assertTrue(Math.abs(sweep.score()) < 6.2, sweep::toString);
    }

    /**
     * The control: replications that share a draw have a standard error that is too small, which one seed
     * alone cannot show.
     */
    @Test
    void sweepFindsReplicationsThatAreNotIndependent() {
        MonteCarlo<Summary> job = MonteCarlo.number(rng -> {
            String address = rng.address().orElseThrow().toString();
            RandomNode seed = RandomNode.of(
                    Address.parse(address.substring(0, address.lastIndexOf('/')) + "/\"shared\""));
            return rng.random() + seed.open().random();
        });
        Sweep sweep = job.replications(500).sweep(ROOT, 40, Summary::estimate);
        assertTrue(sweep.score() > 6.2, sweep::toString);
    }

    @Test
    void sweepFindsRepeatedNumbers() {
        Sweep sweep = UNIFORM.replications(500).sweep(ROOT, 40, summary -> new Estimate(0.5, 0.01, 499));
        assertTrue(sweep.score() < -4.0, sweep::toString);
        assertThrows(IllegalArgumentException.class,
                () -> UNIFORM.replications(5).sweep(ROOT, 1, Summary::estimate));
        assertThrows(IllegalArgumentException.class, () -> new Sweep(List.of()));
    }

    @Test
    void vectorStartsFromZeros() {
        VectorSummary summary = MonteCarlo.vector(3, (rng, values) -> {
            assertEquals(0.0, values[0] + values[1] + values[2]);
            values[(int) rng.integers(0, 3)] = 1.0;
        }).replications(1_000).run(ROOT).statistic();
        assertEquals(1.0, summary.mean(0) + summary.mean(1) + summary.mean(2), 1e-12);
        assertEquals(3, summary.dimension());
        assertEquals(summary.covariance(0, 2), summary.covariance(2, 0));
        assertEquals(-0.5, summary.correlation(0, 1), 0.1);
        assertThrows(IndexOutOfBoundsException.class, () -> summary.mean(3));
        assertThrows(IndexOutOfBoundsException.class, () -> summary.covariance(-1, 0));
    }
}
