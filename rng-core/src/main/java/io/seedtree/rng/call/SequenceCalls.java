package io.seedtree.rng.call;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.Choice;
import io.seedtree.rng.sampler.Permutation;
import io.seedtree.rng.sampler.Permuted;
import io.seedtree.rng.sampler.internal.Elements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls that choose from populations and permute them. */
final class SequenceCalls {

    private SequenceCalls() {
    }

    static Values choice(BitGenerator bits, Arguments arguments, @Nullable Integer size) {
        Arguments given = arguments.of("choice", Set.of("a", "replace", "p", "axis", "shuffle"));
        Choice how = how(given);
        int count = GeneratorCalls.count(size);
        if (!(given.value("a") instanceof List<?>)) {
            return new Values.Integers("int64", how.indices(bits, given.integer("a"), count));
        }
        boolean columns = isSecondAxis(given, "a");
        List<Object> population = columns ? transposed("a", given.elements("a")) : given.elements("a");
        List<Object> chosen = Elements.take(population, how.indices(bits, population.size(), count));
        return given.numbers("a", columns ? transposed("a", chosen) : chosen);
    }

    private static Choice how(Arguments given) {
        boolean replace = given.withDefault("replace", true).flag("replace");
        if (given.has("p")) {
            double[] p = given.reals("p");
            return replace ? Choice.weighted(p) : Choice.weightedWithoutReplacement(p);
        }
        if (replace) {
            return Choice.withReplacement();
        }
        boolean shuffle = given.withDefault("shuffle", true).flag("shuffle");
        return shuffle ? Choice.withoutReplacement() : Choice.withoutReplacementUnshuffled();
    }

    /** The result of {@code shuffle} and of {@code permutation}, which draw alike. */
    static Values ordered(BitGenerator bits, String method, Arguments arguments) {
        Arguments given = arguments.of(method, Set.of("x", "axis"));
        if (!(given.value("x") instanceof List<?>)) {
            return integers(Permutation.of(bits, given.count("x")));
        }
        boolean columns = isSecondAxis(given, "x");
        List<Object> elements = columns ? transposed("x", given.elements("x")) : given.elements("x");
        List<Object> permuted = Permutation.of(bits, elements);
        return given.numbers("x", columns ? transposed("x", permuted) : permuted);
    }

    static Values permuted(BitGenerator bits, Arguments arguments) {
        Arguments given = arguments.of("permuted", Set.of("x", "shape", "axis"));
        int[] shape = given.has("shape") ? given.counts("shape") : shapeOf(given);
        if (shape.length < 1 || shape.length > 2) {
            throw new IllegalArgumentException(
                    "permuted: x must have one or two dimensions: " + Arrays.toString(shape));
        }
        long elements = Arrays.stream(shape).asLongStream().reduce(1, (rows, columns) -> rows * columns);
        if (Arrays.stream(shape).anyMatch(length -> length < 0) || elements > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "permuted: x must have from 0 to 2147483647 elements: " + Arrays.toString(shape));
        }
        Values cells = integers(cells(bits, given, shape));
        return given.has("shape") ? cells : gathered(given, (Values.Integers) cells);
    }

    private static int[] cells(BitGenerator bits, Arguments given, int[] shape) {
        if (shape.length == 2 && given.has("axis")) {
            return Permuted.cells(bits, shape[0], shape[1], axis(given, 2));
        }
        if (given.has("axis")) {
            axis(given, shape.length);
        }
        return Permutation.of(bits, Arrays.stream(shape).reduce(1, Math::multiplyExact));
    }

    private static Values gathered(Arguments given, Values.Integers cells) {
        Values flat = given.numbers("x", given.elements("x"));
        if (flat instanceof Values.Integers integers) {
            return new Values.Integers("int64",
                    Arrays.stream(cells.values()).map(cell -> integers.values()[(int) cell]).toArray());
        }
        double[] values = ((Values.Doubles) flat).values();
        return new Values.Doubles(
                Arrays.stream(cells.values()).mapToDouble(cell -> values[(int) cell]).toArray());
    }

    private static int[] shapeOf(Arguments given) {
        List<Object> x = given.elements("x");
        if (x.isEmpty() || !(x.get(0) instanceof List<?>)) {
            return new int[] {x.size()};
        }
        return new int[] {x.size(), transposed("x", x).size()};
    }

    /**
     * Whether the argument {@code axis} says that not the elements of a list are meant, but those of its
     * elements.
     */
    private static boolean isSecondAxis(Arguments given, String name) {
        List<Object> elements = given.elements(name);
        int dimensions = !elements.isEmpty() && elements.get(0) instanceof List<?> ? 2 : 1;
        return given.has("axis") && axis(given, dimensions) == 1;
    }

    private static int axis(Arguments given, int dimensions) {
        int axis = given.count("axis");
        if (axis < -dimensions || axis >= dimensions) {
            throw new IllegalArgumentException(
                    "axis " + axis + " is out of bounds for " + dimensions + " dimensions");
        }
        return axis < 0 ? axis + dimensions : axis;
    }

    private static List<Object> transposed(String name, List<Object> rows) {
        List<List<?>> lists = new ArrayList<>();
        for (Object row : rows) {
            if (!(row instanceof List<?> list) || !lists.isEmpty() && lists.get(0).size() != list.size()) {
                throw new IllegalArgumentException(name + " must be a list of lists of one length: " + rows);
            }
            lists.add(list);
        }
        List<Object> columns = new ArrayList<>();
        for (int i = 0; !lists.isEmpty() && i < lists.get(0).size(); i++) {
            int column = i;
            columns.add(lists.stream().<Object>map(list -> list.get(column)).toList());
        }
        return columns;
    }

    private static Values integers(int[] values) {
        return new Values.Integers("int64", Arrays.stream(values).asLongStream().toArray());
    }
}
