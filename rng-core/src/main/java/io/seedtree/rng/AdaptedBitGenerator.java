package io.seedtree.rng;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A bit generator that takes its words from a generator of Java's. */
/*
 * Design. A foreign generator cannot be copied. So the first copy turns the source into a tape: a linked list
 * whose end is drawn when a reader arrives there, and whose beginning is garbage as soon as all readers have
 * passed. Without a copy there is no tape and no lock.
 */
final class AdaptedBitGenerator extends HalfWordBitGenerator {

    private final RandomGenerator source;
    /** The word read last, once there are copies. */
    private @Nullable Word last;

    AdaptedBitGenerator(RandomGenerator source) {
        super((SeedSequence) null);
        this.source = source;
    }

    private AdaptedBitGenerator(AdaptedBitGenerator other, Word last) {
        super(other);
        source = other.source;
        this.last = last;
    }

    /** Not one of NumPy's names, whatever the class of the source is called; the same in every run. */
    @Override
    public String name() {
        Class<?> type = source.getClass();
        boolean unnamed = type.isHidden() || type.isAnonymousClass();
        return "java:" + (unnamed ? RandomGenerator.class : type).getSimpleName();
    }

    @Override
    public long nextLong() {
        Word read = last;
        if (read == null) {
            return source.nextLong();
        }
        Word next = read.next(source);
        last = next;
        return next.value;
    }

    @Override
    public AdaptedBitGenerator copy() {
        Word read = last;
        if (read == null) {
            read = new Word(0);
            last = read;
        }
        return new AdaptedBitGenerator(this, read);
    }

    @Override
    public Pcg64Dxsm reseeded(SeedSequence seed) {
        return new Pcg64Dxsm(seed);
    }

    /**
     * A word on the tape. Only the end of the tape is without a next one, so its lock is that of the source.
     */
    private static final class Word {

        private final long value;
        private @Nullable Word next;

        Word(long value) {
            this.value = value;
        }

        synchronized Word next(RandomGenerator source) {
            Word known = next;
            if (known == null) {
                known = new Word(source.nextLong());
                next = known;
            }
            return known;
        }
    }
}
