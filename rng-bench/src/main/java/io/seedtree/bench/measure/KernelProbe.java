package io.seedtree.bench.measure;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.StandardUniform;
import java.util.concurrent.TimeUnit;

/** Says, in a process that is started as those of the benchmarks, which kernel is active there. */
public final class KernelProbe {

    private static final int LENGTH = 1_000_000;
    /** Until the trial of the vector kernels is over, which takes some tenths of a second. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private KernelProbe() {
    }

    /**
     * Prints the kernel, after fills that have made it choose.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Pcg64 bits = new Pcg64(SeedSequence.of(42));
        double[] values = new double[LENGTH];
        long begin = System.nanoTime();
        while (!isVector(BitGenerators.kernels()) && System.nanoTime() - begin < PATIENCE_NANOS) {
            StandardUniform.of().fill(bits, values);
        }
        System.out.println(isVector(BitGenerators.kernels()) ? "vector" : BitGenerators.kernels());
    }

    /**
     * Says whether the budgets of the vector kernel hold.
     *
     * @param kernel what the probe has printed
     * @return whether it is the vector kernel
     */
    static boolean isVector(String kernel) {
        return kernel.startsWith("vector");
    }
}
