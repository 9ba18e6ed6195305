package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Invocation;
import io.seedtree.bench.bootstrap.SpeedUp.Run;
import io.seedtree.bench.cli.Seed;
import io.seedtree.bench.page.PageChecks;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SpeedUpTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    /** Times of 8, 4 and 1 seconds. */
    private static SpeedUp fixed() {
        return new SpeedUp(List.of(new Run(1, 8, DIGEST), new Run(2, 4, DIGEST), new Run(4, 1, DIGEST)));
    }

    private static Job job() {
        return new Job(Golden.data(1, 2, 4), new Mean(), Seed.parse("1"), Seed.parse("1").toSeedSequence(),
                "PCG64DXSM",
                50);
    }

    private static String digest(Job job) {
        double[] results = Resampling.of(job, null).run(Resampling.node(job)).statistic().values();
        Digest digest = new Digest();
        digest.add(results, results.length);
        return digest.text();
    }

    /** Draws the resamples of another node. */
    private record Wrong() implements Engine {

        @Override
        public int workers() {
            return 2;
        }

        @Override
        public void start() {
            // Nothing to get ready.
        }

        @Override
        public MonteCarloResult<Sample> draw(Resamples resamples, UnaryOperator<MonteCarlo<Sample>> watched) {
            return watched.apply(resamples.monteCarlo()).run(RandomNode.of(2));
        }
    }

    @Test
    void everyEngineIsTimedAndHasTheDigest() {
        String digest = digest(job());
        SpeedUp speedUp = SpeedUp.measure(job(), digest,
                List.of(new LocalEngine(Pool.FORKJOIN, 1), new LocalEngine(Pool.VIRTUAL, 3)));
        assertEquals(List.of(1, 3), speedUp.runs().stream().map(Run::workers).toList());
        assertTrue(
                speedUp.runs().stream().allMatch(run -> run.sha256().equals(digest) && run.seconds() > 0.0));
    }

    @Test
    void fastestRoundCounts() {
        Iterator<Long> seconds = List.of(0L, 5L, 10L, 13L, 20L, 24L).iterator();
        SpeedUp speedUp = SpeedUp.measure(job(), digest(job()), List.of(new LocalEngine(Pool.FORKJOIN, 1)),
                () -> 1_000_000_000L * seconds.next());
        assertEquals(List.of(3.0), speedUp.runs().stream().map(Run::seconds).toList());
    }

    @Test
    void anotherDigestIsAMistake() {
        String digest = digest(job());
        List<Engine> engines = List.of(new LocalEngine(Pool.FORKJOIN, 1), new Wrong());
        IllegalStateException mistake =
                assertThrows(IllegalStateException.class, () -> SpeedUp.measure(job(), digest, engines));
        assertTrue(mistake.getMessage().endsWith(" instead of " + digest), mistake::getMessage);
    }

    @Test
    void ratiosAreThoseToOneWorker() {
        SpeedUp speedUp = fixed();
        assertEquals(List.of(1.0, 2.0, 8.0), speedUp.runs().stream().map(speedUp::ratio).toList());
    }

    @Test
    void pictureHasTheDigestUnderEachPoint() {
        Document svg = PageChecks.parse(SpeedUpPicture.svg(fixed()));
        List<Element> dots = PageChecks.all(svg, "circle").stream()
                .filter(dot -> !dot.getTextContent().isEmpty()).toList();
        assertEquals(3, dots.size());
        // From 40 to 730 in equal steps, log(1.15) beside 1 and 4; and 320 high in three steps from 1 to 8.
        assertEquals(List.of(97.89, 385.0, 672.11),
                dots.stream().map(dot -> PageChecks.number(dot, "cx")).toList());
        double bottom = PageChecks.number(dots.get(0), "cy");
        assertEquals(bottom - 320.0 / 3.0, PageChecks.number(dots.get(1), "cy"), 0.01);
        assertEquals(bottom - 320.0, PageChecks.number(dots.get(2), "cy"), 0.01);
        List<Element> digests = PageChecks.all(svg, "text").stream()
                .filter(text -> text.getTextContent().equals("012345")).toList();
        assertEquals(3, digests.size());
        assertEquals(385.0, PageChecks.number(digests.get(1), "x"));
    }

    @Test
    void commandShowsTheCurve(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        Invocation run = Invocation.of("bootstrap", "--resamples", "300", "--seed", "42", "--workers", "3",
                "--speed-up", "--report", page.toString());
        assertEquals(0, run.code(), run::err);
        String digest =
                run.out().lines().filter(line -> line.startsWith("  sha256 ")).findFirst().orElseThrow()
                        .replace("sha256", "").strip();
        List<String> lines = run.out().lines().filter(line -> line.matches("  [1-4] workers? .*")).toList();
        assertEquals(List.of("1", "2", "3"), lines.stream().map(line -> line.substring(2, 3)).toList());
        assertTrue(lines.stream().allMatch(line -> line.endsWith(" " + digest)), run::out);
        assertTrue(lines.get(0).contains(" s   1.00 x  "), run::out);
        Document read = PageChecks.assertWhole(Files.readString(page));
        List<List<String>> rows =
                PageChecks.rows(read, 4).stream().filter(row -> row.get(3).equals(digest)).toList();
        assertEquals(List.of("1", "2", "3"), rows.stream().map(row -> row.get(0)).toList());
        assertEquals(4, PageChecks.all(read, "svg").size());
    }

    @Test
    void oneThreadHasNoCurve() {
        Invocation.of("bootstrap", "--speed-up", "--pool", "sequential")
                .assertRefused("--speed-up needs workers: --pool forkjoin or virtual");
    }
}
