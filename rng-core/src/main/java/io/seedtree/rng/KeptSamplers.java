package io.seedtree.rng;

import io.seedtree.rng.sampler.Binomial;
import io.seedtree.rng.sampler.Hypergeometric;
import io.seedtree.rng.sampler.Poisson;
import org.jspecify.annotations.Nullable;

/**
 * The distributions of the latest single draws of a stream, set up for the next ones with the same parameters.
 * For one thread at a time.
 */
/*
 * Design. NumPy keeps the setup of its binomial draw; here it is kept where it costs as much as a draw. The
 * first draw with new parameters makes no object, so that parameters which change from draw to draw cost no
 * memory; the second one makes the sampler.
 */
final class KeptSamplers {

    /** No parameter equals these: the first draw finds nothing kept. */
    private long n = -1;
    private double p;
    private @Nullable Binomial binomial;

    private double lam = -1.0;
    private @Nullable Poisson poisson;

    private long good = -1;
    private long bad;
    private long taken;
    private @Nullable Hypergeometric hypergeometric;

    /** Those of a bit generator: its own, or for one of somebody else's new ones. */
    static KeptSamplers of(BitGenerator bits) {
        return bits instanceof SeededBitGenerator own ? own.keptSamplers() : new KeptSamplers();
    }

    long binomial(BitGenerator bits, long trials, double probability) {
        if (trials != n || probability != p) {
            long value = Binomial.draw(bits, trials, probability);
            n = trials;
            p = probability;
            binomial = null;
            return value;
        }
        Binomial kept = binomial;
        if (kept == null) {
            kept = Binomial.of(trials, probability);
            binomial = kept;
        }
        return kept.draw(bits);
    }

    long poisson(BitGenerator bits, double mean) {
        if (mean != lam) {
            long value = Poisson.draw(bits, mean);
            lam = mean;
            poisson = null;
            return value;
        }
        Poisson kept = poisson;
        if (kept == null) {
            kept = Poisson.of(mean);
            poisson = kept;
        }
        return kept.draw(bits);
    }

    long hypergeometric(BitGenerator bits, long ngood, long nbad, long nsample) {
        if (ngood != good || nbad != bad || nsample != taken) {
            long value = Hypergeometric.draw(bits, ngood, nbad, nsample);
            good = ngood;
            bad = nbad;
            taken = nsample;
            hypergeometric = null;
            return value;
        }
        Hypergeometric kept = hypergeometric;
        if (kept == null) {
            kept = Hypergeometric.of(ngood, nbad, nsample);
            hypergeometric = kept;
        }
        return kept.draw(bits);
    }
}
