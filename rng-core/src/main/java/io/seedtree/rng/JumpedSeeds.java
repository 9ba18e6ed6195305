package io.seedtree.rng;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seed sequences of jumped copies. Their paths end in the number of jumps: the children of a copy are its own,
 * but its stream has no address, because its state does not come from its seed sequence.
 */
final class JumpedSeeds {

    private JumpedSeeds() {
    }

    /** The seed sequence of a copy of a stream, jumped; jumps of jumps add up. */
    static SeedSequence of(SeedSequence seed, long jumps) {
        if (jumps == 0) {
            return seed;
        }
        PathElement.Jumps earlier = lastJumps(seed);
        if (earlier == null) {
            return seed.descend(new PathElement.Jumps(jumps));
        }
        long total = earlier.count() + jumps;
        if (total < 0) {
            throw new IllegalArgumentException(
                    "jumps must be at most 9223372036854775807 in all: " + earlier.count() + " + " + jumps);
        }
        int[] words = seed.canonicalWords();
        int originLength = words.length - earlier.words().length;
        return SeedSequence.ofWords(Arrays.copyOf(words, originLength), seed.poolSize())
                .descend(new PathElement.Jumps(total));
    }

    /** Whether a seed sequence is that of a jumped copy. */
    static boolean contains(SeedSequence seed) {
        return lastJumps(seed) != null;
    }

    private static PathElement.@Nullable Jumps lastJumps(SeedSequence seed) {
        List<PathElement> path = PathElement.decode(seed.spawnKey());
        return !path.isEmpty() && path.get(path.size() - 1) instanceof PathElement.Jumps jumps ? jumps : null;
    }
}
