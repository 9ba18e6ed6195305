package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("checkpoint");

    @TempDir
    private Path folder;
    private Path file;
    private final AtomicInteger run = new AtomicInteger();
    private MonteCarlo<Sample> job;

    @BeforeEach
    void makeJob() {
        file = folder.resolve("job.checkpoint");
        job = MonteCarlo.values(this::simulation).batchSize(10).replications(1_000)
                .checkpoint(Checkpoint.to(file, "test").with("parameter", "7"));
    }

    private double simulation(Generator rng) {
        run.incrementAndGet();
        return rng.random() + rng.standardNormal();
    }

    private static String digest(int replications) {
        return MonteCarlo.values((Generator rng) -> rng.random() + rng.standardNormal())
                .replications(replications)
                .run(ROOT).statistic().digest();
    }

    /** Runs the job until so many replications are in the checkpoint. */
    private void runUntil(long replications) {
        assertThrows(CancellationException.class, () -> job.onProgress(progress -> {
            if (progress.replications() >= replications) {
                throw new CancellationException();
            }
        }).on(Workers.forkJoin(3)).run(ROOT));
    }

    static Stream<CrewCase> crews() {
        return CrewCase.all();
    }

    @ParameterizedTest
    @MethodSource("crews")
    void resumedRunHasTheBitsOfAnUndisturbedOne(CrewCase crew) {
        runUntil(300);
        runUntil(640);
        run.set(0);
        crew.with(workers -> {
            MonteCarloResult<Sample> result = job.on(workers).run(ROOT);
            assertEquals(digest(1_000), result.statistic().digest());
            assertEquals(640, result.resumed());
            assertEquals(370, run.get(), "the last batch of the file is run again");
            MonteCarlo<Sample> plain = MonteCarlo.values(this::simulation).batchSize(10).replications(1_000);
            assertEquals(plain.run(ROOT).statistic().estimate(), result.statistic().estimate());
        });
    }

    @Test
    void completeRunIsReadAndItsLastBatchRunAgain() throws IOException {
        job.run(ROOT);
        byte[] before = Files.readAllBytes(file);
        run.set(0);
        AtomicReference<Progress> first = new AtomicReference<>();
        MonteCarloResult<Sample> result =
                job.onProgress(progress -> first.compareAndSet(null, progress)).run(ROOT);
        assertEquals(digest(1_000), result.statistic().digest());
        assertEquals(new Progress(1_000, 1_000, 1_000, 0, 0), first.get());
        assertEquals(10, run.get());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(digest(1_000), job.start(ROOT).join().statistic().digest());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 100, 999, 1_000, 1_005, 2_000})
    void numberOfReplicationsMayChange(int other) throws IOException {
        job.run(ROOT);
        assertEquals(digest(other), job.replications(other).run(ROOT).statistic().digest());
        assertEquals(digest(1_000), job.run(ROOT).statistic().digest());
        assertEquals(digest(2 * other), job.replications(2 * other).run(ROOT).statistic().digest());
        run.set(0);
        assertEquals(digest(Math.max(1_000, 2 * other)),
                job.replications(Math.max(1_000, 2 * other)).run(ROOT).statistic().digest());
        assertEquals(1 + (Math.max(1_000, 2 * other) - 1) % 10, run.get());
    }

    @Test
    void shortLastBatchIsDoneAgainByALongerRun() {
        job.replications(55).run(ROOT);
        run.set(0);
        assertEquals(digest(55), job.replications(55).run(ROOT).statistic().digest());
        assertEquals(5, run.get());
        run.set(0);
        assertEquals(digest(58), job.replications(58).run(ROOT).statistic().digest());
        assertEquals(10 + 8, run.get());
        run.set(0);
        assertEquals(digest(83), job.replications(83).run(ROOT).statistic().digest());
        assertEquals(10 + 33, run.get());
        run.set(0);
        assertEquals(digest(83), job.replications(83).run(ROOT).statistic().digest());
        assertEquals(digest(55), job.replications(55).run(ROOT).statistic().digest());
        assertEquals(3 + 5, run.get());
    }

    @Test
    void stopRuleDecidesOnWhatIsRead() {
        MonteCarlo<Sample> ruled = job.until(StopRule.standardError(0.1, 40, 1_000));
        long stopped = ruled.run(ROOT).replications();
        job.run(ROOT);
        run.set(0);
        MonteCarloResult<Sample> again = ruled.run(ROOT);
        assertEquals(stopped, again.replications());
        assertEquals(stopped, again.resumed());
        assertEquals(digest((int) stopped), again.statistic().digest());
        assertEquals(10, run.get());
    }

    /** Nothing else tells a changed simulation; whether more is to be run or not. */
    @ParameterizedTest
    @MethodSource("crews")
    void changedSimulationIsRefusedAndTheFileKept(CrewCase crew) {
        runUntil(300);
        byte[] before = contentOf(file);
        crew.with(workers -> {
            for (int replications : new int[] {55, 300, 1_000}) {
                for (int window : new int[] {1, 256}) {
                    MonteCarlo<Sample> changed = MonteCarlo.values(rng -> 10 + rng.random()).batchSize(10)
                            .checkpoint(Checkpoint.to(file, "test").with("parameter", "7"))
                            .replications(replications).window(window).on(workers);
                    String message =
                            assertThrows(CheckpointException.class, () -> changed.run(ROOT)).getMessage();
                    int last = replications == 55 ? 49 : 299;
                    assertEquals(
                            "checkpoint " + file + " is of another simulation: replications " + (last - 9)
                                    + " to " + last
                                    + " now give other numbers than it holds; a simulation that was changed"
                                    + " needs another file",
                            message);
                    assertThrows(CheckpointException.class, () -> changed.start(ROOT).join());
                    assertArrayEquals(before, contentOf(file));
                }
            }
        });
        assertEquals(digest(1_000), job.run(ROOT).statistic().digest());
    }

    @Test
    void changedTallyIsRefused() {
        Checkpoint tally = Checkpoint.to(file, "tally");
        MonteCarlo.tally(new Order.Accumulation(), Order::add).replications(300).checkpoint(tally).run(ROOT);
        MonteCarlo<Order> changed = MonteCarlo.tally(new Order.Accumulation(), (rng, order) -> {
            rng.random();
            Order.add(rng, order);
        }).replications(300).checkpoint(tally);
        assertThrows(CheckpointException.class, () -> changed.run(ROOT));
    }

    @Test
    void changedSimulationThatThrowsIsReportedAsSuch() {
        runUntil(300);
        MonteCarlo<Sample> broken = MonteCarlo.values((Generator rng) -> {
            throw new IllegalStateException("changed");
        }).batchSize(10).replications(1_000).checkpoint(Checkpoint.to(file, "test").with("parameter", "7"));
        Exception failure = assertThrows(IllegalStateException.class, () -> broken.run(ROOT));
        assertEquals(ROOT.child(290).address(), StreamFailure.addressOf(failure));
    }

    @Test
    void cancelledBeforeTheFileIsProvedKeepsIt() throws Exception {
        runUntil(300);
        byte[] before = Files.readAllBytes(file);
        CountDownLatch begun = new CountDownLatch(1);
        MonteCarloRun<Sample> waiting = MonteCarlo.values(rng -> {
            begun.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return 0.0;
        }).batchSize(10).replications(1_000).on(Workers.virtual(1))
                .checkpoint(Checkpoint.to(file, "test").with("parameter", "7")).start(ROOT);
        begun.await();
        waiting.cancel();
        Exception cancelled = assertThrows(CancellationException.class, waiting::join);
        assertEquals("cancelled after 300 replications", cancelled.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void damageIsToldByItsPlace() throws IOException {
        job.run(ROOT);
        byte[] bytes = Files.readAllBytes(file);
        int record = (bytes.length - headerLength()) / 100;
        bytes[headerLength() + 40 * record + 7] ^= 1;
        Files.write(file, bytes);
        AtomicReference<Progress> first = new AtomicReference<>();
        job.onProgress(progress -> first.compareAndSet(null, progress)).run(ROOT);
        int from = headerLength() + 40 * record;
        assertEquals(new Progress(400, 1_000, 400, bytes.length - from, from), first.get());
    }

    private int headerLength() {
        return CheckpointHeader.of(Checkpoint.to(file, "test").with("parameter", "7")
                .fingerprint("values", ROOT, 10)).bytes().length;
    }

    @Test
    void everyKindOfStatisticIsResumed() {
        resume("number", MonteCarlo.number(Generator::random), Summary::estimate);
        resume("vector", MonteCarlo.vector(2, (rng, v) -> v[0] = v[1] = rng.random()),
                v -> v.covariance(0, 1));
        resume("controlled", MonteCarlo.controlled((rng, c) -> c[0] = rng.random(), 0.5),
                ControlledSummary::estimate);
        resume("antithetic", MonteCarlo.antithetic(AntitheticRandom::random),
                AntitheticSummary::varianceRatio);
        resume("compare", MonteCarlo.compare(Generator::random, Generator::standardNormal),
                Comparison::estimate);
        resume("tally", MonteCarlo.tally(new Order.Accumulation(), Order::add), order -> order.batches);
    }

    private <S> void resume(String name, MonteCarlo<S> statistic, Function<S, Object> value) {
        MonteCarlo<S> whole = statistic.replications(300).batchSize(7);
        MonteCarlo<S> kept = whole.checkpoint(Checkpoint.to(folder.resolve(name), name));
        kept.replications(123).run(ROOT);
        MonteCarloResult<S> resumed = kept.run(ROOT);
        assertEquals(119, resumed.resumed());
        assertEquals(value.apply(whole.run(ROOT).statistic()), value.apply(resumed.statistic()));
    }

    @Test
    void fileOfAnotherJobIsRefusedAndKept() throws IOException {
        runUntil(100);
        byte[] before = Files.readAllBytes(file);
        Checkpoint same = Checkpoint.to(file, "test").with("parameter", "7");
        RandomNode philox = RandomNode.of(ROOT.seed(), Philox::new);
        refuses(job, RandomNode.of(43), "says \"seed: 42/\"checkpoint\"\" where this one says \"seed: 43\"");
        refuses(job, philox,
                "says \"bit generator: PCG64DXSM\" where this one says \"bit generator: Philox\"");
        refuses(job.batchSize(20), ROOT, "says \"batch size: 10\" where this one says \"batch size: 20\"");
        refuses(job.checkpoint(Checkpoint.to(file, "other")), ROOT,
                "says \"job: test\" where this one says \"job: other\"");
        refuses(job.checkpoint(Checkpoint.to(file, "test").with("parameter", "8")), ROOT,
                "says \"parameter: 7\" where this one says \"parameter: 8\"");
        refuses(job.checkpoint(same.with("more", "x")), ROOT,
                "says \"values version: 1\" where this one says \"more: x\"");
        refuses(MonteCarlo.number(Generator::random).batchSize(10).replications(1_000).checkpoint(same), ROOT,
                "says \"kind: values\" where this one says \"kind: number\"");
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(digest(1_000), job.run(ROOT).statistic().digest());
    }

    private void refuses(MonteCarlo<?> other, RandomNode root, String why) {
        Exception refused = assertThrows(CheckpointException.class, () -> other.run(root));
        assertEquals("checkpoint " + file + " is of another job: it " + why, refused.getMessage());
    }

    @Test
    void dataAreToldApartByTheirDigest() {
        Checkpoint plain = Checkpoint.to(file, "data");
        MonteCarlo<Sample> first = job.checkpoint(plain.with("rows", new double[] {1, 2, 3}));
        first.run(ROOT);
        assertEquals(1_000, first.run(ROOT).resumed());
        assertThrows(CheckpointException.class,
                () -> job.checkpoint(plain.with("rows", new double[] {1, 2, 3.5})).run(ROOT));
        assertThrows(CheckpointException.class,
                () -> job.checkpoint(plain.with("rows", new double[2])).run(ROOT));
        assertThrows(IllegalArgumentException.class, () -> plain.with("job", "x"));
        assertThrows(IllegalArgumentException.class, () -> plain.with("batch size", "x"));
        assertThrows(IllegalArgumentException.class, () -> plain.with("a: b", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a,b\n1,2\n", "Seedtree Monte Carlo checkpoint, layout\n0\n",
        "Seedtree Monte Carlo checkpoint, layout 2\n5\nx",
        "Seedtree Monte Carlo checkpoint, layout 2\n0\nx\n",
        "Seedtree Monte Carlo checkpoint, layout 2\n999999\nx"})
    void fileThatIsNoCheckpointIsRefusedAndKept(String content) throws IOException {
        Files.writeString(file, content);
        assertThrows(CheckpointException.class, () -> job.run(ROOT));
        assertEquals(content, Files.readString(file));
    }

    @Test
    void fileOfAnotherVersionIsRefusedAndKept() throws IOException {
        String content = "Seedtree Monte Carlo checkpoint, layout 1\n0\n";
        Files.writeString(file, content);
        Exception refused = assertThrows(CheckpointException.class, () -> job.run(ROOT));
        assertEquals("checkpoint " + file + " is of another version of the library: it has layout 1, this one"
                + " has layout 2", refused.getMessage());
        assertEquals(content, Files.readString(file));
    }

    @Test
    void fileSaysWhatJobItIsOf() throws IOException {
        assertEquals(Map.of(), Checkpoint.describe(file));
        job.replications(10).run(ROOT);
        assertEquals("{job=test, parameter=7, values version=1, kind=values, seed=42/\"checkpoint\", "
                + "bit generator=PCG64DXSM, batch size=10}", Checkpoint.describe(file).toString());
        Files.writeString(file, "something else");
        assertThrows(CheckpointException.class, () -> Checkpoint.describe(file));
        assertThrows(CheckpointException.class, () -> Checkpoint.describe(folder));
    }

    @Test
    void anyTextMayBeSaid() {
        String text = "two\nlines\r\u0085 C:\\u000a \\ \0 \u20ac: x \ud83c\udf32 \ud83c";
        MonteCarlo<Sample> said =
                job.checkpoint(Checkpoint.to(file, text).with("\t" + text.replace(": ", ""), text));
        said.run(ROOT);
        assertEquals(1_000, said.run(ROOT).resumed());
        assertEquals(text, Checkpoint.describe(file).get("job"));
        assertEquals(text, Checkpoint.describe(file).get("\t" + text.replace(": ", "")));
        assertThrows(CheckpointException.class,
                () -> job.checkpoint(Checkpoint.to(file, text.replace('\n', '\r'))).run(ROOT));
        assertThrows(CheckpointException.class,
                () -> said.checkpoint(Checkpoint.to(file, text.replace(" \ud83c", " \udf32"))
                        .with("\t" + text.replace(": ", ""), text)).run(ROOT));
    }

    @Test
    void fileThatWasOnlyBegunIsBegunAgain() throws IOException {
        job.replications(10).run(ROOT);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 20, 24, 100}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(digest(10), job.replications(10).run(ROOT).statistic().digest());
            assertArrayEquals(whole, Files.readAllBytes(file));
        }
    }

    @Test
    void oneRunAtATimeUsesAFile() {
        AtomicReference<CheckpointException> refused = new AtomicReference<>();
        job.onProgress(progress -> {
            if (progress.replications() == 500) {
                refused.set(assertThrows(CheckpointException.class, () -> job.run(ROOT)));
            }
        }).run(ROOT);
        assertEquals("checkpoint " + file + " is in use by another run", refused.get().getMessage());
        assertEquals(1_000, job.run(ROOT).resumed());
    }

    @Test
    void failureKeepsWhatWasMergedBefore() {
        MonteCarlo<Sample> broken = MonteCarlo.values((Generator rng) -> {
            if (rng.seedSequence().orElseThrow().equals(ROOT.child(777).seed())) {
                throw new IllegalStateException("777");
            }
            return rng.random() + rng.standardNormal();
        }).batchSize(10).replications(1_000).checkpoint(Checkpoint.to(file, "test").with("parameter", "7"));
        assertThrows(IllegalStateException.class, () -> broken.on(Workers.forkJoin(3)).run(ROOT));
        MonteCarloResult<Sample> mended = job.run(ROOT);
        assertEquals(770, mended.resumed());
        assertEquals(digest(1_000), mended.statistic().digest());
    }

    @Test
    void accumulatorThatCannotWriteEndsTheJob() {
        Accumulator<Order> unwritable = new Accumulator<>() {
            private final Order.Accumulation order = new Order.Accumulation();

            @Override
            public Order empty() {
                return order.empty();
            }

            @Override
            public Order merge(Order left, Order right) {
                return order.merge(left, right);
            }

            @Override
            public void write(Order tally, DataOutput out) throws IOException {
                throw new IOException("no form for this");
            }

            @Override
            public Order read(DataInput in) throws IOException {
                return order.read(in);
            }
        };
        MonteCarlo<Order> tallies = MonteCarlo.tally(unwritable, Order::add).replications(100);
        tallies.run(ROOT);
        Exception failed = assertThrows(CheckpointException.class,
                () -> tallies.checkpoint(Checkpoint.to(file, "tally")).run(ROOT));
        assertEquals("checkpoint " + file + " cannot take a tally: no form for this", failed.getMessage());
    }

    @Test
    void placeThatCannotBeWrittenIsNamedBeforeTheWork() throws IOException {
        Path noFolder = folder.resolve("none").resolve("f");
        Path readOnly = Files.write(folder.resolve("read-only"), new byte[0]);
        assertTrue(readOnly.toFile().setReadOnly());
        cannotOpen(noFolder);
        cannotOpen(folder);
        cannotOpen(Files.write(folder.resolve("plain"), new byte[0]).resolve("below"));
        assumeFalse(Files.isWritable(readOnly), "this user may write everything");
        cannotOpen(readOnly);
    }

    /** A file that not even the superuser may write. */
    @Test
    void readOnlyDiskIsNamedBeforeTheWork() {
        Path kernel = Path.of("/sys/kernel/uevent_seqnum");
        assumeTrue(Files.exists(kernel), "this system has no file that nobody may write");
        cannotOpen(kernel);
    }

    private void cannotOpen(Path place) {
        Exception refused = assertThrows(CheckpointException.class,
                () -> job.checkpoint(Checkpoint.to(place, "test")).run(ROOT));
        assertTrue(refused.getMessage().startsWith("checkpoint " + place + " cannot be opened: "),
                refused::getMessage);
        assertEquals(0, run.get());
    }

    @Test
    void fullDiskIsNamed() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        Exception refused = assertThrows(CheckpointException.class,
                () -> job.checkpoint(Checkpoint.to(full, "test")).run(ROOT));
        assertTrue(refused.getMessage().startsWith("checkpoint /dev/full cannot be "), refused::getMessage);
        assertFalse(refused.getMessage().contains("null"), refused::getMessage);
    }

    @Test
    void sweepKeepsAFileForEachSeed() {
        Sweep sweep = job.sweep(ROOT, 3, Sample::estimate);
        run.set(0);
        assertEquals(sweep, job.sweep(ROOT, 3, Sample::estimate));
        assertEquals(3 * 10, run.get());
        assertTrue(Files.exists(folder.resolve("job.checkpoint.2")));
        assertEquals(SeedSequence.of(42).child("checkpoint"), ROOT.seed());
    }

    @Test
    void whatWasMergedIsInTheFileWhenTheNextBatchBegins() {
        AtomicReference<byte[]> whenLastBegan = new AtomicReference<>();
        MonteCarlo<Sample> watched = MonteCarlo.values((Generator rng) -> {
            if (rng.seedSequence().orElseThrow().equals(ROOT.child(990).seed())) {
                whenLastBegan.set(contentOf(file));
            }
            return simulation(rng);
        }).batchSize(10).replications(1_000).checkpoint(Checkpoint.to(file, "test").with("parameter", "7"));
        watched.on(Workers.sequential()).run(ROOT);
        byte[] whole = contentOf(file);
        int record = (whole.length - whenLastBegan.get().length);
        assertTrue(record < 200, () -> "a batch takes more than " + record);
        assertArrayEquals(Arrays.copyOf(whole, whenLastBegan.get().length), whenLastBegan.get());
    }

    private static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
