package io.seedtree.bench.battery;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.RestorableBitGenerator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What NumPy takes for the same seed has the same stream, all else has another: exact statements on the
 * encodings of seeds, paths and names, and on copies.
 */
final class IdentityCheck implements Check {

    private static final int WORDS = 8;
    private static final UUID KEY = new UUID(0x0123456789abcdefL, 0xfedcba9876543210L);

    @Override
    public String name() {
        return "encodings of identities";
    }

    @Override
    public String looksAt() {
        return "5 and [5, 0], long seeds and paths, names and indices, copies, serialised and resumed ones: equal "
                + "where NumPy has it so, else different";
    }

    @Override
    public Outcome run(Setting setting) {
        SeedSequence seed = setting.root(0);
        BigInteger entropy = seed.entropy();
        List<Finding> findings = new ArrayList<>();
        findings.add(equal(setting, "5 is [5, 0]", SeedSequence.of(5), words(5, 0)));
        findings.add(equal(setting, "[] is 0", words(), SeedSequence.of(0)));
        findings.add(
                equal(setting, "[1, 2] is 1 + (2 << 32)", words(1, 2), SeedSequence.of(1L + (2L << 32))));
        findings.add(equal(setting, "e + (9 << 128) is e/9",
                SeedSequence.of(entropy.add(BigInteger.valueOf(9).shiftLeft(128))), seed.child(9)));
        findings.add(equal(setting, "steps are a path", seed.child(3).child(17), seed.descend("3/17")));
        findings.add(equal(setting, "a path is NumPy's spawn key", seed.child(3).child(17),
                seed.withSpawnKey(3, 17)));
        findings.add(equal(setting, "a UUID is the name of its text", seed.child(KEY),
                seed.child(KEY.toString())));
        findings.add(equal(setting, "text and back", seed.child("a b/\"").child(1L << 40),
                SeedSequence.parse(seed.child("a b/\"").child(1L << 40).toString())));
        findings.add(equal(setting, "serialised and back", seed.child(7).child("rain"),
                serialised(seed.child(7).child("rain"))));
        findings.add(different(setting, "5 and 5/0", SeedSequence.of(5), SeedSequence.of(5).child(0)));
        findings.add(different(setting, "0 and 0/0", SeedSequence.of(0), SeedSequence.of(0).child(0)));
        findings.add(different(setting, "e/0 and e/0/0", seed.child(0), seed.child(0).child(0)));
        findings.add(different(setting, "(i, j) and (j, i)", seed.child(3).child(4), seed.child(4).child(3)));
        findings.add(different(setting, "index 7 and name 7", seed.child(7), seed.child("7")));
        findings.add(
                different(setting, "name ab and names a, b", seed.child("ab"), seed.child("a").child("b")));
        findings.add(different(setting, "no name and no step", seed.child(""), seed));
        findings.add(
                different(setting, "name a and a with a zero character", seed.child("a"), seed.child("a\0")));
        findings.add(
                different(setting, "2^32 and the path 0/1", seed.child(1L << 32), seed.child(0).child(1)));
        findings.add(different(setting, "pools of 4 and 8 words", SeedSequence.of(entropy),
                SeedSequence.of(entropy, 8)));
        findings.add(resumed(setting, seed));
        return Outcome.of(findings);
    }

    private static SeedSequence words(int... words) {
        return SeedSequence.of(words);
    }

    private static Statement equal(Setting setting, String name, SeedSequence a, SeedSequence b) {
        boolean holds = a.equals(b) && a.hashCode() == b.hashCode()
                && Arrays.equals(beginning(setting, a), beginning(setting, b));
        return new Statement(name, holds, a + " and " + b);
    }

    private static Statement different(Setting setting, String name, SeedSequence a, SeedSequence b) {
        boolean holds = !a.equals(b) && !Arrays.equals(beginning(setting, a), beginning(setting, b));
        return new Statement(name, holds, a + " and " + b);
    }

    private static long[] beginning(Setting setting, SeedSequence seed) {
        return setting.open(seed).longs(WORDS).toArray();
    }

    /** A copy and a restored generator go on as the first does, and their next child is the same. */
    private static Statement resumed(Setting setting, SeedSequence seed) {
        RestorableBitGenerator first = BitGenerators.create(setting.bitGenerator(), seed);
        first.nextLong();
        first.nextChild();
        RestorableBitGenerator copy = first.copy();
        RestorableBitGenerator restored = BitGenerators.restore(StreamState.parse(first.state().toString()));
        SeedSequence child = first.nextChild();
        long[] words = first.longs(WORDS).toArray();
        boolean holds = child.equals(copy.nextChild()) && child.equals(restored.nextChild())
                && Arrays.equals(words, copy.longs(WORDS).toArray())
                && Arrays.equals(words, restored.longs(WORDS).toArray());
        return new Statement("copied and resumed", holds, "the words and the next child, " + child);
    }

    private static SeedSequence serialised(SeedSequence seed) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(seed);
            }
            try (ObjectInputStream in =
                    new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (SeedSequence) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("a seed sequence could not be serialised: " + seed, e);
        }
    }

    /** Exact statements, on encodings of this library alone; the collapse of positions has the controls. */
    @Override
    public List<Control> controls() {
        return List.of();
    }
}
