package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Generator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Streams for the forks of other libraries. */
class ForkStreamsTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    @Test
    void forksDrawNumpysNumbersInWhateverOrderTheyRun() throws Exception {
        GoldenForks golden = new GoldenForks();
        ForkStreams streams = ForkStreams.of(ROOT);
        List<Callable<Void>> forks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            forks.add(streams.next(golden::draw));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(forks.reversed());
        }
        assertEquals(GoldenForks.of("forks"), golden.drawn());
        assertEquals("ForkStreams(PCG64DXSM:42, next=20)", streams.toString());
    }

    @Test
    void theNumberIsTakenWhenTheBodyIsWrapped() throws Exception {
        Generator rng = ROOT.open();
        ForkStreams streams = ForkStreams.of(rng);
        Callable<String> first = streams.next(own -> own.address().orElseThrow().toString());
        Callable<String> second = streams.next(own -> own.address().orElseThrow().toString());
        assertEquals("PCG64DXSM:42/0/1", second.call());
        assertEquals("PCG64DXSM:42/0/0", first.call());
        assertEquals("PCG64DXSM:42/1", RandomNode.childOf(rng).toString());
    }

    @Test
    void theStreamIsBoundAndNamedByFailures() {
        IOException expected = new IOException();
        Callable<Void> failing = ForkStreams.of(ROOT).next(rng -> {
            assertSame(rng, TaskRandom.current());
            throw expected;
        });
        assertSame(expected, assertThrows(IOException.class, failing::call));
        assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(expected));
        assertThrows(IllegalStateException.class, TaskRandom::current);
    }

    @Test
    void onlyTheThreadThatMadeItWraps() throws Exception {
        ForkStreams streams = ForkStreams.of(ROOT);
        Threads.runIn("intruder",
                () -> assertThrows(WrongThreadException.class, () -> streams.next(Generator::nextLong)));
    }
}
