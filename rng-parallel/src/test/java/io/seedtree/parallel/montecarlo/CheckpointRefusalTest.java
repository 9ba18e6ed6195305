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
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says of its job, and which files are refused and kept. */
class CheckpointRefusalTest extends CheckpointedJob {

    static Stream<CrewCase> crews() {
        return CrewCase.all();
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
}
