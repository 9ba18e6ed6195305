package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.fit.law.CountLaws;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.rng.sampler.IntegerType;
import java.math.BigInteger;
import java.util.List;

/**
 * Bounded integers of every width: of few values, of three quarters of the width, where a remainder would be
 * uneven most, and of all of it.
 */
final class IntegerCases {

    private static final long INT_SPAN = 1L << 32;
    private static final long INT_THREE_QUARTERS = 3L << 30;
    private static final long LONG_FROM = Long.MIN_VALUE;
    private static final long LONG_THREE_QUARTERS = 1L << 62;
    private static final BigInteger ALL_64 = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger THREE_QUARTERS_64 = BigInteger.valueOf(3).shiftLeft(62);
    private static final Law BOOLEAN = CountLaws.below(2);

    private IntegerCases() {
    }

    static List<FitCase> all() {
        CaseList cases = new CaseList();
        longs(cases);
        ints(cases);
        smaller(cases);
        legacyLongs(cases);
        ofJava(cases);
        return cases.list();
    }

    private static void longs(CaseList cases) {
        // Up to 2^32 values Lemire's method has 32 bits, with exactly as many a plain word, above 64 bits.
        cases.generator("integers", "100", CountLaws.below(100), (g, n) -> Values.of(g.integers(0, 100, n)))
                .generator("integers", "-5, 5, endpoint", CountLaws.integers(-5, 5),
                        (g, n) -> Values.of(g.integers(-5, 5, n, true)))
                .generator("integers", "3 2^30", CountLaws.below(INT_THREE_QUARTERS),
                        (g, n) -> Values.of(g.integers(0, INT_THREE_QUARTERS, n)))
                .generator("integers", "2^32", CountLaws.below(INT_SPAN),
                        (g, n) -> Values.of(g.integers(0, INT_SPAN, n)))
                .generator("integers", "3 2^31", CountLaws.below(2 * INT_THREE_QUARTERS),
                        (g, n) -> Values.of(g.integers(0, 2 * INT_THREE_QUARTERS, n)))
                .generator("integers", "-2^63, 2^62", CountLaws.integers(LONG_FROM, LONG_THREE_QUARTERS - 1),
                        (g, n) -> Values.of(g.integers(LONG_FROM, LONG_THREE_QUARTERS, n)))
                .generator("integers", "all", CountLaws.integers(Long.MIN_VALUE, Long.MAX_VALUE),
                        (g, n) -> Values.of(g.integers(Long.MIN_VALUE, Long.MAX_VALUE, n, true)))
                .generator("integersUInt64", "3 2^62, halves", CountLaws.below(3L << 61),
                        (g, n) -> Values.ofUnsignedHalves(
                                g.integersUInt64(BigInteger.ZERO, THREE_QUARTERS_64, n)))
                .generator("integersUInt64", "2^64, halves", CountLaws.integers(0, Long.MAX_VALUE),
                        (g, n) -> Values.ofUnsignedHalves(g.integersUInt64(BigInteger.ZERO, ALL_64, n)));
    }

    private static void ints(CaseList cases) {
        int low = Integer.MIN_VALUE;
        cases.generator("integersInt32", "7", CountLaws.below(7),
                (g, n) -> Values.of(g.integersInt32(0, 7, n)))
                .generator("integersInt32", "-2^31, 2^30", CountLaws.integers(low, (1 << 30) - 1),
                        (g, n) -> Values.of(g.integersInt32(low, 1 << 30, n)))
                .generator("integersInt32", "all", CountLaws.integers(low, Integer.MAX_VALUE),
                        (g, n) -> Values.of(g.integersInt32(low, 1L << 31, n)))
                .generator("integersUInt32", "3 2^30", CountLaws.below(INT_THREE_QUARTERS),
                        (g, n) -> Values.ofUnsigned(g.integersUInt32(0, INT_THREE_QUARTERS, n)))
                .generator("integersUInt32", "all", CountLaws.below(INT_SPAN),
                        (g, n) -> Values.ofUnsigned(g.integersUInt32(0, INT_SPAN, n)))
                .legacy("randintInt32", "7", CountLaws.below(7), (r, n) -> Values.of(r.randintInt32(0, 7, n)))
                .legacy("randintInt32", "-2^31, 2^30", CountLaws.integers(low, (1 << 30) - 1),
                        (r, n) -> Values.of(r.randintInt32(low, 1 << 30, n)))
                .legacy("randintUInt32", "3 2^30", CountLaws.below(INT_THREE_QUARTERS),
                        (r, n) -> Values.ofUnsigned(r.randintUInt32(0, INT_THREE_QUARTERS, n)));
    }

    private static void smaller(CaseList cases) {
        cases.generator("integersInt16", "-2^15, 2^14", CountLaws.integers(-32768, 16383),
                (g, n) -> Values.of(g.integersInt16(-32768, 16384, n)))
                .generator("integersUInt16", "all", CountLaws.below(65536),
                        (g, n) -> Values.ofUnsigned(g.integersUInt16(0, 65536, n)))
                .generator("integersUInt16", "100", CountLaws.below(100),
                        (g, n) -> Values.ofUnsigned(g.integersUInt16(0, 100, n)))
                .generator("integersInt8", "-100, 92", CountLaws.integers(-100, 91),
                        (g, n) -> Values.of(g.integersInt8(-100, 92, n)))
                .generator("integersUInt8", "all", CountLaws.below(256),
                        (g, n) -> Values.ofUnsigned(g.integersUInt8(0, 256, n)))
                .generator("integersUInt8", "192", CountLaws.below(192),
                        (g, n) -> Values.ofUnsigned(g.integersUInt8(0, 192, n)))
                .generator("integersBool", "2", BOOLEAN, (g, n) -> Values.of(g.integersBool(0, 2, n)))
                .legacy("randintInt16", "-2^15, 2^14", CountLaws.integers(-32768, 16383),
                        (r, n) -> Values.of(r.randintInt16(-32768, 16384, n)))
                .legacy("randintUInt16", "100", CountLaws.below(100),
                        (r, n) -> Values.ofUnsigned(r.randintUInt16(0, 100, n)))
                .legacy("randintInt8", "-100, 92", CountLaws.integers(-100, 91),
                        (r, n) -> Values.of(r.randintInt8(-100, 92, n)))
                .legacy("randintUInt8", "192", CountLaws.below(192),
                        (r, n) -> Values.ofUnsigned(r.randintUInt8(0, 192, n)))
                .legacy("randintBool", "2", BOOLEAN, (r, n) -> Values.of(r.randintBool(0, 2, n)));
    }

    private static void legacyLongs(CaseList cases) {
        cases.legacy("tomaxint", "", CountLaws.integers(0, Long.MAX_VALUE),
                (r, n) -> Values.of(r.tomaxint(n)))
                .legacy("randint", "100", CountLaws.below(100), (r, n) -> Values.of(r.randint(0, 100, n)))
                .legacy("randint", "3 2^31", CountLaws.below(2 * INT_THREE_QUARTERS),
                        (r, n) -> Values.of(r.randint(0, 2 * INT_THREE_QUARTERS, n)))
                .legacy("randint", "-2^63, 2^62", CountLaws.integers(LONG_FROM, LONG_THREE_QUARTERS - 1),
                        (r, n) -> Values.of(r.randint(LONG_FROM, LONG_THREE_QUARTERS, n)))
                .legacy("randint", "UINT64, 3 2^62, halves", CountLaws.below(3L << 61),
                        (r, n) -> Values.ofUnsignedHalves(
                                r.randint(IntegerType.UINT64, BigInteger.ZERO, THREE_QUARTERS_64, n)))
                .legacy("randomIntegers", "1, 6", CountLaws.integers(1, 6),
                        (r, n) -> Values.of(r.randomIntegers(1, 6, n)));
    }

    private static void ofJava(CaseList cases) {
        cases.generator("nextBoolean", "", BOOLEAN, (g, n) -> Values.repeat(n, () -> g.nextBoolean() ? 1 : 0))
                .generator("nextInt", "", CountLaws.integers(Integer.MIN_VALUE, Integer.MAX_VALUE),
                        (g, n) -> Values.repeat(n, g::nextInt))
                .generator("nextInt", "-7, 12", CountLaws.integers(-7, 11),
                        (g, n) -> Values.repeat(n, () -> g.nextInt(-7, 12)))
                .generator("nextLong", "", CountLaws.integers(Long.MIN_VALUE, Long.MAX_VALUE),
                        (g, n) -> Values.repeat(n, g::nextLong))
                .generator("nextLong", "3 2^61", CountLaws.below(3L << 61),
                        (g, n) -> Values.repeat(n, () -> g.nextLong(3L << 61)))
                .generator("ints", "n, 0, 3 2^29", CountLaws.below(3 << 29),
                        (g, n) -> Values.of(g.ints(n, 0, 3 << 29).toArray()))
                .generator("longs", "n, 0, 1000", CountLaws.below(1000),
                        (g, n) -> Values.of(g.longs(n, 0, 1000).toArray()));
    }
}
