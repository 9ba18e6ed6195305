package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Philox;
import org.junit.jupiter.api.Test;

class TaskRandomTest {

    @Test
    void unboundItSaysWhatBindsAStream() {
        String message = assertThrows(IllegalStateException.class, TaskRandom::current).getMessage();
        assertEquals("no stream is bound to " + Thread.currentThread() + ": run the code in the body of a"
                + " RandomTask, RandomScope or another construct of this package, or under"
                + " TaskRandom.run(rng, body); a RandomExecutor binds a stream only to bodies that take an"
                + " rng", message);
    }

    @Test
    void aStreamIsReplayedUnderItsAddress() {
        RandomNode task = RandomNode.of(42, Philox::new).child(3);
        assertEquals("Philox:42/3", task.toString());
        RandomNode replay = RandomNode.of(task.address().orElseThrow()).reusedAs(RandomNode.Reuse.REPLAY);
        TaskRandom.run(replay.open(), rng -> {
            assertSame(rng, TaskRandom.current());
            assertEquals(task.open().nextLong(), TaskRandom.current().nextLong());
        });
    }
}
