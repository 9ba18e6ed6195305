package io.seedtree.bench.battery.fit;

import io.seedtree.rng.BitGenerator;

/** A ziggurat of normals, one layer of which can be left out: for a control. */
/*
 * Design. J. A. Doornik, "An Improved Ziggurat Method to Generate Normal Random Samples" (2005): 128 layers
 * of equal area, the lowest with the tail.
 */
final class NormalLayers {

    static final int COUNT = 128;
    /** No layer. */
    static final int NONE = -1;

    private static final double TAIL = 3.442619855899;
    private static final double AREA = 9.91256303526217e-3;

    /** Right edges: of the lowest layer as if it had no tail, then those of the layers from below. */
    private final double[] edges = new double[COUNT + 1];
    private final int cut;

    NormalLayers(int cut) {
        this.cut = cut;
        edges[0] = AREA / height(TAIL);
        edges[1] = TAIL;
        for (int i = 2; i < COUNT; i++) {
            edges[i] = Math.sqrt(-2.0 * Math.log(AREA / edges[i - 1] + height(edges[i - 1])));
        }
    }

    double draw(BitGenerator bits) {
        while (true) {
            double u = 2.0 * bits.nextDouble() - 1.0;
            int layer = bits.nextInt(COUNT);
            if (layer == cut) {
                continue;
            }
            double x = u * edges[layer];
            if (Math.abs(x) < edges[layer + 1]) {
                return x;
            }
            if (layer == 0) {
                return Math.copySign(tail(bits), u);
            }
            double low = height(edges[layer]);
            double high = height(edges[layer + 1]);
            if (low + bits.nextDouble() * (high - low) < height(x)) {
                return x;
            }
        }
    }

    /** G. Marsaglia, "Generating a Variable from the Tail of the Normal Distribution" (1964). */
    private static double tail(BitGenerator bits) {
        double x;
        double y;
        do {
            x = -Math.log1p(-bits.nextDouble()) / TAIL;
            y = -Math.log1p(-bits.nextDouble());
        } while (y + y < x * x);
        return TAIL + x;
    }

    private static double height(double x) {
        return Math.exp(-0.5 * x * x);
    }
}
