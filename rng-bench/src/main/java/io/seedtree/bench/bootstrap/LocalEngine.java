package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import java.util.function.UnaryOperator;

/**
 * Workers of this process.
 *
 * @param pool where they run
 * @param workers how many there are
 */
record LocalEngine(Pool pool, int workers) implements Engine {

    @Override
    public void start() {
        // Workers come with their work.
    }

    @Override
    public MonteCarloResult<Sample> draw(Resamples resamples, UnaryOperator<MonteCarlo<Sample>> watched) {
        return watched.apply(resamples.monteCarlo().on(pool.workers(workers))).run(resamples.node());
    }

    @Override
    public String toString() {
        return pool == Pool.SEQUENTIAL ? "sequential"
                : Wording.workers(workers) + ", " + pool;
    }
}
