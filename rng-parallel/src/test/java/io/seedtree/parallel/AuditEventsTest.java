package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Flight Recorder is told. */
class AuditEventsTest {

    @TempDir
    private Path folder;

    private List<RecordedEvent> record(Runnable job) throws IOException {
        Path file = folder.resolve("audit.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("io.seedtree.StreamOpened");
            recording.enable("io.seedtree.StreamReused");
            recording.enable("io.seedtree.ForeignDraw");
            recording.start();
            job.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("io.seedtree."))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime)).toList();
    }

    private static final class LookUp extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        @Override
        protected void compute() {
            TaskRandom.current().nextLong();
        }
    }

    private static void job() {
        RandomNode node = RandomNode.of(42);
        Generator rng = node.open();
        node.reusedAs(RandomNode.Reuse.REPLAY).open();
        node.open();
        Generator before = TaskRandom.bind(rng);
        new LookUp().invoke();
        TaskRandom.bind(before);
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            pool.submit(() -> rng.nextLong()).join();
        }
    }

    @Test
    void everySightingIsAnEvent() throws IOException {
        List<RecordedEvent> events = record(() -> {
            try (StreamAudit audit = StreamAudit.start()) {
                job();
                assertEquals(3, audit.findings().size(), audit::report);
            }
        });
        assertEquals(
                List.of("StreamOpened", "StreamOpened", "StreamOpened", "StreamReused", "ForeignDraw",
                        "ForeignDraw"),
                events.stream()
                        .map(event -> event.getEventType().getName().substring("io.seedtree.".length()))
                        .toList());
        events.forEach(event -> assertEquals("PCG64DXSM:42", event.getString("stream")));
        assertEquals(List.of("", "REPLAY", ""),
                events.subList(0, 3).stream().map(event -> event.getString("declared"))
                        .toList());
        assertTrue(events.get(3).getString("opened").contains("AuditEventsTest.job"),
                () -> events.get(3).toString());
        assertTrue(events.get(4).getBoolean("lookedUp"));
        assertFalse(events.get(5).getBoolean("lookedUp"));
        assertTrue(events.get(5).getThread().getJavaName().startsWith("ForkJoinPool-"));
    }

    @Test
    void withoutAnAuditThereAreNone() throws IOException {
        assertEquals(List.of(), record(AuditEventsTest::job));
    }
}
