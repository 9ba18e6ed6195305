package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/**
 * Many virtual threads alive at once, each with its own stream. As many as the property
 * {@code seedtree.threads} says: 50,000 if it is not set, a million in the full run.
 */
class ManyThreadsTest {

    private static final int THREADS = Integer.getInteger("seedtree.threads", 50_000);

    @Test
    void eachHasItsOwnStream() throws Exception {
        RandomNode root = RandomNode.of(42);
        CountDownLatch drawn = new CountDownLatch(THREADS);
        List<long[]> words;
        try (RandomScope<long[]> scope = RandomScope.open(root)) {
            for (int i = 0; i < THREADS; i++) {
                scope.fork(rng -> {
                    long[] own = new long[4];
                    own[0] = rng.nextLong();
                    own[1] = rng.nextLong();
                    drawn.countDown();
                    drawn.await(); // nobody ends before all have begun
                    own[2] = TaskRandom.current().nextLong();
                    own[3] = rng.nextLong();
                    return own;
                });
            }
            words = scope.join();
        }
        for (int i = 0; i < THREADS; i += 997) {
            assertEquals(Arrays.toString(root.child(i).open().longs(4).toArray()),
                    Arrays.toString(words.get(i)));
        }
        for (int word = 0; word < 4; word++) {
            int place = word;
            assertEquals(THREADS, words.stream().mapToLong(own -> own[place]).distinct().count());
        }
    }
}
