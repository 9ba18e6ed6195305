package io.seedtree.rng;

import io.seedtree.rng.kernel.Mt19937Loop;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;

/** Moves a Mersenne Twister by a polynomial of its step. */
/*
 * Design. Hiroshi Haramoto, Makoto Matsumoto, Takuji Nishimura, Francois Panneton and Pierre L'Ecuyer,
 * "Efficient Jump Ahead for F2-Linear Random Number Generators", 2008. One step of the twister is a linear
 * map A with characteristic polynomial P; n steps are g(A) with g = x^n mod P, evaluated by Horner's rule.
 * The polynomial kept here is x^(2^128) mod P, of degree 19933: coefficient i is bit i mod 8 of byte i / 8. A
 * test computes it anew from the words of the twister, by Berlekamp and Massey's algorithm and 128 squarings.
 *
 * The twister keeps a block of 624 consecutive words, the next of which is at its position. NumPy hands the
 * block to Horner's rule as if it were a ring whose oldest word is at the position, which it is only at
 * position 0, and reads the ring that comes out as a block. That is applyToRing; applyToBlock treats the
 * block as what it is.
 */
final class Mt19937Jump {

    private static final String POLYNOMIAL = ""
            + "YznecsSecLW2myeI5fgjqFk+2CZZIh8EFbv953cXUotW57VI1RIov7mtsOSqSUgLg4uSPs45benTMWGv6PLqCVaEVDN7"
            + "TIHBg3w6ibwHvf5ngr0Bv9xHUeZ9puJ09f6aCU0zuMre0/BY/WFVO3CE2DuAXO9Cj5uzYbffINP+HNZbPl/Pd2FBR+lC"
            + "hI6rz6mOwA5dWI333WAohZssDtb38Pw7u7J94z7KWebJgWnZDofeoHOVUUhSzpQ7aHftpc1zvPy8VmyVO/QU3pEfALQE"
            + "v4HEOJQxmIUdouBqytWul50YQkaeGZVc54ZUPCVcRUPN2My1c9SCgn9EzcrImd8tGUaFvtaJtYhSp2zytH9VGZjrcAUg"
            + "KD3nAwTMSibJFKF4e/vwlZfo7kLCgMyr6FHnZ4XMMBPvhw4Ulpo7kV5S+NMF0uM+jxWhG4nbTCx9qGofOppemyMyi4ft"
            + "w5ikeHeMpGbASpdV8AgdQoKgyOmA3tZAC8+hTM6SKMcxJ4SuaEFgbe4j3bL4z76HcqzfUZc2pJ3Ii7rZQFhKgoWlp+3b"
            + "O/WXSbrPHJ0UpMNvxtUFKcfyOa1ozpaOTa61qRPylvOIxbsWYZ1OjWEs0SBEs/Nh++vXLnA78qbcy2aBt3yVMyi+akOi"
            + "A5bQwCBvqpDhFbhJv8ON10kDuUWbyMSkCuOQ62fwEyvzsepcf5SCxMzbrh5ktq9qbVhTtYAyWLVymnf68XSvYDv9rpKJ"
            + "8gmmT3KUNSjxqudhqcF9UoeAToM/aa289jvKyZYXF5VKFkGfdWfTtzvPIM97Z3dcAVt29J/W30cVbg3ZfyQI1xNR6V8o"
            + "lnmt8vknxuIM+/zOQSQPgDMASwARFnILePpQGrFyH7eoHLf9Qqv/zrp1VDmLwpF47241w8lBFG0IgNyRdMSWyQ7DtS3k"
            + "VKLdGjKpEjY6llvuC8PHdVxjIxMU31iPMDiP4yaJkpW2cdhUd4le3t08dGHAWwQJUq2ngLu+1ITCXDNdHdlIp2uMQQ4J"
            + "ESmZuzO8/yxGjlAqxAWGxu8UOipg2WwOI/T5xiYx67hJjzW9UaTnSXzLkrVHObsQGVtq7TwYpQytyx1Gk3mljNmOlCaV"
            + "ZcvF7BtDGv19yN0LJEBpXawgmH04Vev/4RpscS/7zxOG7fgEOfB315frMhtfqcGH7qQ9iWzxNcLUGFGWupR56OIjkPlF"
            + "RYy7pWgSibRGz+dhOBZNgVYsCw6MaMpfLnA2tUZjuLsR41U3AaZyXNwvFBMO0UfL4EyjMIwIrP4DlY/oonlNx3B2k5XA"
            + "tALg9fggwDMFCDKP/oElDB2rbXePBCi7AbZHSgCWbuG4+HuvYmhCoJ9KYva2sNRKOFTuwFCjVwpngcEdBiYgKCw6mfh1"
            + "tWeWdLkq/I1zODiFqkLEzACkkjqlPlqvz6LPyL1lQogJne6fUk/416SecGyWQryATNRlQtHz5+v17So8svEjRYBCfNS3"
            + "qQrLp2gFN3PFCtkGHooVZq3HBZiMiaPE3q2QeJA2xX8gm8OFCH5CxfhkyMDtBbovegFlw7/SCiHqlfuPA6CcYHJPbI7E"
            + "Y+aEYgURPKgcPHUjtwCH/CpkSCyVrBQ+EvHOPJeE7bi4dfDJxeoMWiUK8HxIzd/a4Hd+DHXli5fLcQD+JwhWbzjEKPBJ"
            + "QK/WOmu/3aoRqdEGMC50u7Ve+YmELj24b8NkgSeERyswgr7m4GEOJiIEVpy1EZwM8uSq7NWc2uJm+CMlx5tnFsRSPFNv"
            + "gV4jo0ee/9ugVqdiDKOlnOqmYQfe6WcSxfYq7T5miIvyH9BeaWOWdv1Or2WQ3/xHvFliyt+cOE5CGyxsFl4zA7uhoXMq"
            + "3TO+xFjQkObCa3RFBzS0lH+N0wezT4Vg5FG4dMIqPdsH9Z3ZOzLThkwlbF0irL+CMjDdtDsCfrJfGia3eYH+NL9h80BY"
            + "eJ5sDlAW5wY7h2UL7sY152Qo+/zUxeTGARkohOKOhc2j/OVlOoBE9vdQ+EEe9Pk5VetlyfPLh3SAL74SZAWuVblcPG+R"
            + "/tjficKuXsuM0b+B7w7yV2FESjaQRnUhmN6gflnBG1mU0Bc+7bF6bmd5weuVxPa9g6JwNYxkXLIGaoAFizmME+sN7QgR"
            + "5WoJPU4WdNodKwHerxcDL3KSGADL91yHI9JW14LeFJHJRM6RILRXR9L5TpSKWhSUhSvx+O3/SoyZ6QwM86AB5pxYemW6"
            + "3VGoNo3s5pQ4uUbtcKSthn1Qm0C5FMdGqGLIBT4EKLaIocR6jDp2jbYY3AqXp1t/mTUHaWu8tF3TWU1EIn4IPYlOwOlR"
            + "b0Zh5qSKVAXUHxWJU1WRYVaQYBlWjV5hhTw+HLjGOWwVkSSm1C/8LNS0F/m8yYLPBNcr7Ggle0AyQAXZaCJda3sDfnrs"
            + "a9jnEB8jMGgBugGFT5YfMrejIcNzmN3CCjXhUKKlhYNXJkfSOMfKQSUBPIczzRl/kMUsyM3QClQrXKTMVlbRfYgfuIfZ"
            + "o0j+54N4hKIG24JWlPgtX0bhTEmbvP/I+s05j1klyCqxGyOZ+n4hXD6iiy07uv1Q5QYAUY4zZ2qElDFXPiapSO69Ns1c"
            + "yJTDQSCWpxDyZ5uhptI/iwZcKIrZlxc6CgU3NgfK32N+ZJVyujt7egF2jr5JBWbqGlEePBqTocclDMQGcM+WN2SGGH04"
            + "+tnMMQD3uXUsHmA1l/6HsGjN+NZdZO8jswV9OHFdU3/0AlwmejKQstPsYyXq1aslQ2IBQRYsMJPr+9u8pt8cohllhu2H"
            + "WbHxljIRhOwxDLI1KiOQIBO0xcPQkuNyUVPL/F8JqaAk/I4DLJNuMkYlR17BzFT8uhs4qPI8MGZIqCXgVxCutAWEjXM2"
            + "2nNM7B6QD7OIBPGfT4Cn7oWofatuvv3ZQD1Z6W88DYU8DGxgZTGieLA0ijBwvflaY758mm0y7nPtGQVmY43dARdflWIO"
            + "6bANGBNqtpw+zcLTqoj7eEi+/YVSnIWi+Ph5lUH9L5B7anxLigReH4ktJo6VJG1weNi760J/bYHx+82IisVsPqtkSnX9"
            + "+n2qAgqN6ffSPLZcyMg4f7XFcgorf7k02nnk9zM+VSojhnz4yFyzbSbG7f7nZ8qI9rcUe5ktB2/W07NCaoxSuQUQEiK2"
            + "8g05H9OH1F/OEjfbru30wt5JJf9TjlpDnueqQUB2cO6jKV69WbNHsKJaBM06MActKrjClVcWM7dKpsGqD5UfhqLfA14Z"
            + "/2Xo1ozsYLNeY7CcY02n4RkoJcF+1iBcd99NTKR/LXIIMi3JsLxF0YPoByI75GDacykJPaG5EyiWC0KPc9ZyZevKUhoV"
            + "76CkgFfk7iM=";

    private Mt19937Jump() {
    }

    /** The polynomial of 2^128 steps, its coefficients in words, the constant one in bit 0 of word 0. */
    static long[] polynomial() {
        return Holder.WORDS;
    }

    /** Decoded when first needed. */
    private static final class Holder {

        private static final long[] WORDS = decode(Base64.getDecoder().decode(POLYNOMIAL));

        private static long[] decode(byte[] bytes) {
            long[] words = new long[(bytes.length + 7) / 8];
            byte[] padded = Arrays.copyOf(bytes, 8 * words.length);
            ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
            return words;
        }
    }

    /**
     * Applies a polynomial of the step to a ring of words.
     *
     * @param polynomial the coefficients, at least one of them not of x^0
     * @param ring the words, replaced by those of the result
     * @param oldest where the oldest word is
     * @return where the oldest word of the result is
     */
    static int applyToRing(long[] polynomial, int[] ring, int oldest) {
        int[] sum = ring.clone();
        int at = oldest;
        for (int i = degree(polynomial) - 1; i >= 0; i--) {
            Mt19937Loop.step(sum, at);
            at = at + 1 < Mt19937Loop.SIZE ? at + 1 : 0;
            if ((polynomial[i >>> 6] >>> i & 1) != 0) {
                add(sum, at, ring, oldest);
            }
        }
        System.arraycopy(sum, 0, ring, 0, ring.length);
        return at;
    }

    /**
     * Moves a block of consecutive words by a polynomial of the step; the position in the block stays.
     *
     * @param polynomial the coefficients, at least one of them not of x^0
     * @param block the words, replaced by those of the result
     */
    static void applyToBlock(long[] polynomial, int[] block) {
        Mt19937Loop.settle(block);
        int oldest = applyToRing(polynomial, block, 0);
        int[] ring = block.clone();
        System.arraycopy(ring, oldest, block, 0, ring.length - oldest);
        System.arraycopy(ring, 0, block, ring.length - oldest, oldest);
    }

    private static int degree(long[] polynomial) {
        int last = polynomial.length - 1;
        while (polynomial[last] == 0) {
            last--;
        }
        return 64 * last + 63 - Long.numberOfLeadingZeros(polynomial[last]);
    }

    /** Adds a ring to another, word by word from the oldest. */
    private static void add(int[] sum, int sumOldest, int[] ring, int oldest) {
        int size = ring.length;
        int shift = sumOldest >= oldest ? sumOldest - oldest : sumOldest - oldest + size;
        for (int i = 0; i < size - shift; i++) {
            sum[i + shift] ^= ring[i];
        }
        for (int i = size - shift; i < size; i++) {
            sum[i + shift - size] ^= ring[i];
        }
    }
}
