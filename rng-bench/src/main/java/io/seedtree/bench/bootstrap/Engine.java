package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import java.util.function.UnaryOperator;

/** Draws the resamples of a bootstrap, on this machine or on others. The results are the same. */
public interface Engine {

    /**
     * Returns how many resamples are drawn at once by this process, each of which needs memory.
     *
     * @return the number
     */
    int workers();

    /** Gets ready for drawing: what takes time, and is not to be counted as drawing. */
    void start();

    /**
     * Draws.
     *
     * @param resamples what is to be drawn
     * @param watched adds to the Monte Carlo job what this process does while it is run: progress and
     *     checkpoint
     * @return the statistics
     */
    MonteCarloResult<Sample> draw(Resamples resamples, UnaryOperator<MonteCarlo<Sample>> watched);

    /** Returns what it is, for people. */
    @Override
    String toString();
}
