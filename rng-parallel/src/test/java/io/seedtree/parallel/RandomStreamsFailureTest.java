package io.seedtree.parallel;

import static io.seedtree.parallel.RandomStreamsTest.draw;
import static io.seedtree.parallel.RandomStreamsTest.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loops of which an element fails. */
class RandomStreamsFailureTest {

    private static final int SIZE = 1500;

    static IntStream workers() {
        return Pools.sizes();
    }

    @ParameterizedTest
    @MethodSource("workers")
    void theLowestFailureIsReportedAndThoseBelowItFinish(int workers) {
        for (int lowest : new int[] {0, 1, 700, SIZE - 1}) {
            AtomicLong below = new AtomicLong();
            RandomElements range = RandomStreams.range(node(), 0, SIZE).parallel();
            IllegalStateException failure = assertThrows(IllegalStateException.class,
                    () -> Pools.inPool(workers, () -> {
                        try {
                            range.forEach((rng, i) -> {
                                draw(rng, i);
                                if (i >= lowest && (i - lowest) % 100 == 0) {
                                    throw new IllegalStateException("element " + i);
                                }
                                if (i < lowest) {
                                    below.incrementAndGet();
                                }
                            });
                        } catch (IllegalStateException e) {
                            throw new IllegalStateException(e.getMessage(), e);
                        }
                        return null;
                    }));
            while (failure.getCause() instanceof IllegalStateException cause) {
                failure = cause;
            }
            assertEquals("element " + lowest, failure.getMessage());
            assertEquals(lowest, below.get());
            assertEquals(node().child(lowest).address(), StreamFailure.addressOf(failure));
            assertEquals(1, failure.getSuppressed().length);
        }
    }

    /** A range that nobody can run to its end. */
    @ParameterizedTest
    @MethodSource("workers")
    void elementsAboveAFailureAreCancelled(int workers) {
        RandomElements range = RandomStreams.range(node(), 0, Long.MAX_VALUE).parallel();
        RuntimeException failure = assertThrows(RuntimeException.class, () -> Pools.inPool(workers, () -> {
            range.forEach((rng, i) -> {
                if (i == 5000) {
                    throw new IllegalStateException("made by the test");
                }
            });
            return null;
        }));
        assertEquals(node().child(5000).address(), StreamFailure.addressOf(failure));
    }

    @Test
    void aSequentialLoopThrowsWhatItsBodyThrew() {
        IllegalStateException thrown = new IllegalStateException("no");
        List<Long> seen = new ArrayList<>();
        assertSame(thrown, assertThrows(IllegalStateException.class,
                () -> RandomStreams.range(node(), 5, 50).forEach((rng, i) -> {
                    seen.add(i);
                    if (i == 8) {
                        throw thrown;
                    }
                })));
        assertEquals(List.of(5L, 6L, 7L, 8L), seen);
        assertEquals(node().child(8).address(), StreamFailure.addressOf(thrown));
    }

    @Test
    void aFailureInAStreamOfTheJdkCarriesTheAddressToo() {
        RuntimeException failure = assertThrows(RuntimeException.class,
                () -> RandomStreams.range(node(), 0, 1000).parallel().mapToObj((rng, i) -> {
                    if (i == 500) {
                        throw new IllegalStateException("no");
                    }
                    return i;
                }).toList());
        assertEquals(node().child(500).address(), StreamFailure.addressOf(failure));
    }
}
