package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.fit.law.CountLaws;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.rng.Generator;
import io.seedtree.rng.legacy.RandomState;
import io.seedtree.rng.sampler.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Choices, shuffles and permutations: all orders of a few elements, and places in an order of many. */
final class OrderCases {

    /** All orders of five elements, numbered. */
    private static final Law ORDERS = CountLaws.below(120);
    private static final int FEW = 5;
    private static final int MANY = 1000;
    private static final double[] P = {0.1, 0.2, 0.3, 0.4};
    /** Three of ten in order, by digits, are these numbers. */
    private static final Law TRIPLES = ofDistinctDigits(3, false);
    private static final Law SETS = ofDistinctDigits(3, true);

    private OrderCases() {
    }

    static List<FitCase> all() {
        CaseList cases = new CaseList();
        choices(cases);
        orders(cases);
        matrices(cases);
        return cases.list();
    }

    private static void choices(CaseList cases) {
        Choice weighted = Choice.weighted(P);
        Choice successive = Choice.weightedWithoutReplacement(P);
        Choice without = Choice.withoutReplacement();
        Choice unshuffled = Choice.withoutReplacementUnshuffled();
        cases.both("choice", "10", CountLaws.below(10),
                (g, n) -> Values.of(g.choice(10, n)), (r, n) -> Values.of(r.choice(10, n)))
                .both("choice", "4, p", Law.weighted(P),
                        (g, n) -> Values.of(g.choice(4, n, weighted)),
                        (r, n) -> Values.of(r.choice(4, n, true, P)))
                .both("choice", "4, 2 of p without replacement", CountLaws.successivePairs(P),
                        (g, n) -> Values.repeat(n, () -> g.choice(4, 2, successive), OrderCases::digitsOf4),
                        (r, n) -> Values.repeat(n, () -> r.choice(4, 2, false, P), OrderCases::digitsOf4))
                .both("choice", "10, 3 without replacement", TRIPLES,
                        (g, n) -> Values.repeat(n, () -> g.choice(10, 3, without), OrderCases::digits),
                        (r, n) -> Values.repeat(n, () -> r.choice(10, 3, false, null), OrderCases::digits))
                .generator("choice", "10, 3 without replacement, unshuffled; the set", SETS,
                        (g, n) -> Values.repeat(n, () -> g.choice(10, 3, unshuffled),
                                OrderCases::sortedDigits))
                // Above 10,000 elements, and more than a fiftieth of them, it is the tail of a shuffle.
                .costly(1000, "choice", "10001, 201 without replacement; first", CountLaws.below(10_001),
                        (g, n) -> Values.repeat(n, () -> g.choice(10_001, 201, without), x -> x[0]))
                .costly(1000, "choice", "10001, 501 without replacement, unshuffled; last",
                        CountLaws.below(10_001),
                        (g, n) -> Values.repeat(n, () -> g.choice(10_001, 501, unshuffled), x -> x[500]));
    }

    private static void orders(CaseList cases) {
        cases.both("shuffle", "int[5]", ORDERS,
                (g, n) -> Values.repeat(n, () -> shuffled(g, FEW), Values::rank),
                (r, n) -> Values.repeat(n, () -> shuffled(r, FEW), Values::rank))
                .both("shuffle", "list of 5", ORDERS, (g, n) -> Values.repeat(n, () -> {
                    List<Integer> list = list();
                    g.shuffle(list);
                    return ints(list);
                }, Values::rank), (r, n) -> Values.repeat(n, () -> {
                    List<Integer> list = list();
                    r.shuffle(list);
                    return ints(list);
                }, Values::rank))
                .both("permutation", "5", ORDERS,
                        (g, n) -> Values.repeat(n, () -> g.permutation(FEW), Values::rank),
                        (r, n) -> Values.repeat(n, () -> r.permutation(FEW), Values::rank));
        for (int element : new int[] {0, MANY / 2, MANY - 1}) {
            cases.costly(100, "permutation", "1000; place of " + element, CountLaws.below(MANY),
                    (g, n) -> Values.repeat(n, () -> g.permutation(MANY),
                            order -> Values.position(order, element)))
                    .costlyLegacy(100, "shuffle", "int[1000]; place of " + element, CountLaws.below(MANY),
                            (r, n) -> Values.repeat(n, () -> shuffled(r, MANY),
                                    order -> Values.position(order, element)));
        }
    }

    private static void matrices(CaseList cases) {
        cases.generator("permuted", "int[5]", ORDERS,
                (g, n) -> Values.repeat(n, () -> g.permuted(Values.range(FEW)), Values::rank))
                .generator("permuted", "rows of 5", ORDERS, (g, n) -> {
                    int[][] rows = new int[n][];
                    Arrays.setAll(rows, i -> Values.range(FEW));
                    return Values.of(g.permuted(rows, 1), Values::rank);
                })
                .generator("permutation", "double[2][5], axis 1", ORDERS,
                        (g, n) -> Values.repeat(n, () -> g.permutation(
                                new double[][] {Values.doubles(FEW), Values.doubles(FEW)}, 1),
                                rows -> Values.rank(Values.toInts(rows[1]))));
    }

    private static int[] shuffled(Generator random, int count) {
        int[] order = Values.range(count);
        random.shuffle(order);
        return order;
    }

    private static int[] shuffled(RandomState random, int count) {
        int[] order = Values.range(count);
        random.shuffle(order);
        return order;
    }

    private static List<Integer> list() {
        return new ArrayList<>(List.of(0, 1, 2, 3, 4));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double digits(long[] digits) {
        return Values.digits(10, Values.of(digits));
    }

    private static double digitsOf4(long[] digits) {
        return Values.digits(4, Values.of(digits));
    }

    private static double sortedDigits(long[] digits) {
        return digits(Arrays.stream(digits).sorted().toArray());
    }

    /** The uniform law of the numbers of so many decimal digits, leading zeros included, that all differ. */
    private static Law ofDistinctDigits(int count, boolean isAscending) {
        return Law.weighted(IntStream.range(0, (int) Math.pow(10, count)).mapToDouble(number -> {
            int[] digits = new int[count];
            int rest = number;
            for (int i = count - 1; i >= 0; i--) {
                digits[i] = rest % 10;
                rest /= 10;
            }
            boolean differ = Arrays.stream(digits).distinct().count() == count;
            boolean ascend = Arrays.equals(digits, Arrays.stream(digits).sorted().toArray());
            return differ && (ascend || !isAscending) ? 1.0 : 0.0;
        }).toArray());
    }
}
