package io.seedtree.bench.stream;

import io.seedtree.bench.cli.Choice;
import io.seedtree.bench.cli.Suggestion;
import io.seedtree.rng.SeedSequence;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A shape: an ordered list of places in the seed tree, whose streams are mixed. Paths are relative to the root
 * that is given, <i>i</i> counts from 0, and trees are those of {@link SpawnTree}.
 */
/*
 * Design. That a splitter is to be tested in trees of several forms: Hans Georg Schaathun, "Evaluation of
 * splittable pseudo-random generators", 2015. Only their leaves are drawn from; LINEAGE is there for parents
 * that draw, too.
 */
enum Shape {

    /** Stream <i>i</i> is child {@code i}. */
    SIBLINGS(true, Shape.PLENTY, (root, count) -> places(count, root::child)),
    /** Stream <i>i</i> is {@code i/0}: the first child of each sibling. */
    COUSINS(true, Shape.PLENTY, (root, count) -> places(count, i -> root.child(i).child(0))),
    /** Stream 0 is the root, each next one the first child of the one before: {@code 0}, {@code 0/0}, ... */
    LINEAGE(true, Shape.DEEP,
            (root, count) -> Stream.iterate(root, parent -> parent.child(0)).limit(count).iterator()),
    /** Stream <i>i</i> is the child whose name is the number in decimal digits: {@code "i"}. */
    NAMES(true, Shape.PLENTY, (root, count) -> places(count, i -> root.child(Long.toString(i)))),
    /** A spawn tree whose leaves are equally deep: subtrees of order <i>n</i> - 1 on both sides. */
    BALANCED(true, Shape.LEAVES, tree(n -> n - 1, n -> n - 1)),
    /** A spawn tree that goes on by child 0, with leaves on the right: the deepest leaf comes first. */
    LEFT_COMB(true, Shape.DEEP, tree(n -> n - 1, n -> 0)),
    /** A spawn tree that goes on by child 1, with leaves on the left: the deepest leaf comes last. */
    RIGHT_COMB(true, Shape.DEEP, tree(n -> 0, n -> n - 1)),
    /** A spawn tree that goes on by child 0 where its order is odd, by child 1 where it is even. */
    ALTERNATING(true, Shape.DEEP, tree(n -> n % 2 == 1 ? n - 1 : 0, n -> n % 2 == 1 ? 0 : n - 1)),
    /** A spawn tree with subtrees of order <i>n</i> - 1 on the left and <i>n</i> - 2 on the right. */
    FIBONACCI(true, Shape.LEAVES, tree(n -> n - 1, n -> n - 2)),
    /** Stream <i>i</i> is the root of seed <i>i</i>. */
    COUNTING(false, Shape.PLENTY, (root, count) -> places(count, SeedSequence::of)),
    /** Stream <i>i</i> is the root of seed 2^<i>i</i>. */
    POWERS(false, Shape.BITS,
            (root, count) -> places(count, i -> SeedSequence.of(BigInteger.ONE.shiftLeft((int) i)))),
    /** Stream <i>i</i> is the root of Gray's code of <i>i</i>: a seed differs from the next in one bit. */
    GRAY(false, Shape.PLENTY, (root, count) -> places(count, i -> SeedSequence.of(i ^ i >>> 1)));

    /** More streams than anybody will open. */
    private static final long PLENTY = 1L << 39;
    /** A balanced tree of so many leaves has 32 levels. */
    private static final long LEAVES = 1L << 32;
    /** So deep may a path be that is held in memory. */
    private static final long DEEP = 1L << 20;
    /** The bits of the longest seed that the command line reads. */
    private static final long BITS = 4096;

    /** What lists the first places below a root. */
    private interface Lister {

        Iterator<SeedSequence> list(SeedSequence root, long count);
    }

    private final boolean isRooted;
    private final long size;
    private final Lister lister;

    Shape(boolean isRooted, long size, Lister lister) {
        this.isRooted = isRooted;
        this.size = size;
        this.lister = lister;
    }

    private static Iterator<SeedSequence> places(long count, LongFunction<SeedSequence> place) {
        return LongStream.range(0, count).mapToObj(place).iterator();
    }

    private static Lister tree(IntUnaryOperator left, IntUnaryOperator right) {
        return new SpawnTree(left, right)::leaves;
    }

    /** Returns whether the places are below a given root; else they are roots themselves. */
    boolean isRooted() {
        return isRooted;
    }

    /** Returns how many places there are. */
    long size() {
        return size;
    }

    /**
     * Lists the first places.
     *
     * @param root the root; without effect if the shape is not rooted
     * @param count how many, in [1, {@link #size()}]; it also chooses the order of a tree
     * @return the places, each made when it is asked for
     */
    Iterator<SeedSequence> seeds(SeedSequence root, long count) {
        return lister.list(root, count);
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return Choice.name(this);
    }

    /** Reads the name of a shape. */
    static final class Converter implements ITypeConverter<Shape> {

        /** Makes a converter. */
        Converter() {
            // Nothing to set up.
        }

        @Override
        public Shape convert(String text) {
            List<String> names = Arrays.stream(values()).map(Shape::toString).toList();
            if (!names.contains(text)) {
                throw new TypeConversionException("shape must be one of " + String.join(", ", names) + ": '"
                        + text + "'" + Suggestion.of(text, names));
            }
            return values()[names.indexOf(text)];
        }
    }
}
