package io.seedtree.rng.math;

/** How an argument is made from two random words; make_elementary.py explains the kinds. */
record ArgumentRecipe(String kind, double first, double second, boolean single, int end) {

    /** Reads the recipe that starts at a word of a line. */
    static ArgumentRecipe parse(String[] words, int start, boolean single) {
        if (words[start].equals("bits")) {
            return new ArgumentRecipe("bits", 0.0, 0.0, single, start + 1);
        }
        return new ArgumentRecipe(words[start], Double.parseDouble(words[start + 1]),
                Double.parseDouble(words[start + 2]), single, start + 3);
    }

    /** Draws an argument, rounded to single precision where that is what the function takes. */
    double draw(SplitMix64 source) {
        long u = source.next();
        long n = source.next();
        double x = value(u, n);
        return single ? (float) x : x;
    }

    private double value(long u, long n) {
        double uniform = (u >>> 11) * 0x1.0p-53;
        return switch (kind) {
            case "range" -> first + second * uniform;
            case "scale" -> (2.0 * uniform - 1.0) * Math.scalb(1.0, (int) first + step(n));
            case "near" -> first + (2.0 * uniform - 1.0) * Math.scalb(1.0, -step(n));
            case "whole" -> first + step(n);
            case "bits" -> single ? Float.intBitsToFloat((int) (u >>> 33)) : Double.longBitsToDouble(u >>> 1);
            default -> throw new IllegalArgumentException("no such kind of argument: " + kind);
        };
    }

    private int step(long n) {
        return (int) Long.remainderUnsigned(n, (long) second);
    }
}
