package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stream of its own costs an element of a job: a few small objects, and nothing beside them. */
class StreamSizeTest {

    private static final long SEED = 20261129;
    private static final int STREAMS = 10_000;
    /** The first one pays for what a thread asks for once. */
    private static final int ROUNDS = 5;
    private static final int MOST_BYTES = 128;
    /** Seed sequence, bit generator and generator. */
    private static final int OBJECTS = 3;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> cases() {
        return Stream.of(Pcg64.NAME, Pcg64Dxsm.NAME)
                .flatMap(name -> Stream.of(0, 1, 1_000).map(depth -> Arguments.of(name, depth)));
    }

    private static SeedSequence parent(int depth) {
        SeedSequence parent = SeedSequence.of(SEED);
        for (int i = 0; i < depth; i++) {
            parent = parent.child(i);
        }
        return parent;
    }

    private static Generator stream(String name, SeedSequence seed) {
        return Generator.of(name.equals(Pcg64.NAME) ? new Pcg64(seed) : new Pcg64Dxsm(seed));
    }

    @ParameterizedTest(name = "{0} at depth {1}, seed " + SEED)
    @MethodSource("cases")
    void childrenTakeNoMoreMemoryThanIsPromised(String name, int depth) {
        SeedSequence parent = parent(depth);
        Generator[] streams = new Generator[STREAMS];
        long bytes = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = MEMORY.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < STREAMS; i++) {
                streams[i] = stream(name, parent.child(i));
            }
            bytes = Math.min(bytes, MEMORY.getCurrentThreadAllocatedBytes() - before);
        }

        assertTrue(bytes <= (long) MOST_BYTES * STREAMS, bytes + " bytes for " + STREAMS + " streams, last "
                + streams[STREAMS - 1]);
    }

    @ParameterizedTest(name = "{0} at depth {1}, seed " + SEED)
    @MethodSource("cases")
    void aStreamIsAFewObjects(String name, int depth) throws IllegalAccessException {
        SeedSequence parent = parent(depth);
        Generator stream = stream(name, parent.child(7));
        stream.integers(100);
        stream.standardNormal();

        Set<Object> own = reachable(stream);
        own.removeAll(reachable(parent));

        assertEquals(OBJECTS, own.size(), () -> name + ": " + own);
    }

    /** All objects that fields of the library's objects lead to, and these. */
    private static Set<Object> reachable(Object root) throws IllegalAccessException {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>();
        left.add(root);
        while (!left.isEmpty()) {
            Object object = left.remove();
            if (found.add(object) && object.getClass().getPackage() == Generator.class.getPackage()) {
                for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        Object value = valueOf(field, object);
                        if (value != null) {
                            left.add(value);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Object valueOf(Field field, Object object) throws IllegalAccessException {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
            return null;
        }
        field.setAccessible(true);
        return field.get(object);
    }
}
