package io.seedtree.bench.measure;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.StandardNormal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Says, in a process that is started as those of the benchmarks, which kernel is active there. */
public final class KernelProbe {

    private static final String UNTRIED = "not tried yet";
    private static final int LENGTH = 1_000_000;
    /** Until the trials of the vector kernels are over, some tenths of a second each. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private KernelProbe() {
    }

    /**
     * Prints the kernel, after fills that have made it choose.
     *
     * @param args none
     */
    public static void main(String[] args) {
        double[] values = new double[LENGTH];
        long[] words = new long[LENGTH];
        List<BitGenerator> generators = Stream.of(Pcg64.NAME, Pcg64Dxsm.NAME, Philox.NAME)
                .<BitGenerator>map(name -> BitGenerators.create(name, SeedSequence.fromEntropy())).toList();
        long begin = System.nanoTime();
        while (BitGenerators.kernels().contains(UNTRIED) && System.nanoTime() - begin < PATIENCE_NANOS) {
            for (BitGenerator bits : generators) {
                bits.fill(words, 0, LENGTH);
                bits.fill(values, 0, LENGTH);
                StandardNormal.of().fill(bits, values);
            }
        }
        System.out.println(BitGenerators.kernels());
    }

    /**
     * Says whether the budgets of the vector kernel hold.
     *
     * @param kernel what the probe has printed
     * @return whether all are vector kernels
     */
    static boolean isVector(String kernel) {
        return kernel.startsWith("vector") && !kernel.contains("scalar");
    }
}
