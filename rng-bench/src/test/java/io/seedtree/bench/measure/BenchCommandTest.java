package io.seedtree.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.seedtree.bench.Invocation;
import io.seedtree.bench.page.PageChecks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--set fill; must be one of draws, fills, children, tasks, scaling, growth: 'fill'",
        "--kernel fast; must be one of auto, scalar, vector: 'fast'",
        "--rounds 0; --rounds must be at least 1: 0",
        "--list --only nobody; nothing to measure has this in its name: 'nobody'",
        "--json none/r.json; cannot write none/r.json: there is no folder ",
        "--resume; --resume needs the --json that was written before",
        "--resume --json r; --resume: there is no file r",
        "--json r --report ./r; JSON and report must be different files: ./r"})
    void badOptionsAreRefused(String options, String message) {
        Invocation.of(Stream.concat(Stream.of("bench"), Stream.of(options.split(" "))).toArray(String[]::new))
                .assertRefused(message);
    }

    @Test
    void listNamesWhatWouldBeMeasured() {
        List<String> names =
                Invocation
                        .of("bench", "--list", "--no-numpy", "--set", "draws", "--set", "children", "--only",
                                "PCG64")
                        .output().lines().toList();
        assertTrue(names.contains("draws  one normal: PCG64, 5 classes loaded"), names::toString);
        assertTrue(names.contains("children  what a child allocates: child(i) and its PCG64"),
                names::toString);
        assertTrue(names.stream().allMatch(name -> name.contains("PCG64")), names::toString);
    }

    @Test
    void oneBenchmarkFromEndToEndAndNotOnceMore() throws Exception {
        Path json = folder.resolve("bench.json");
        Path html = folder.resolve("bench.html");
        String[] options = {"bench", "--quick", "--no-numpy", "--kernel", "scalar", "--only",
            "one normal: PCG64DXSM", "--json", json.toString(), "--report", html.toString(), "--resume"};
        Invocation run = Invocation.of(Arrays.copyOf(options, options.length - 1));
        assertEquals(0, run.code(), run::err);
        assertEquals("seedtree bench: 1 of 1, draws: one normal\n", run.err());
        assertTrue(run.out().contains("\ndraws: one normal, ns a draw\n  PCG64DXSM "), run::out);
        assertEquals(1,
                JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("tables")
                        .size());
        assertEquals("./seedtree bench --only 'one normal: PCG64DXSM' --quick --no-numpy --kernel scalar",
                PageChecks.all(PageChecks.assertWhole(Files.readString(html)), "pre").get(0)
                        .getTextContent());

        Invocation again = Invocation.of(options);
        assertEquals(0, again.code(), again::err);
        assertEquals("", again.err());
        assertEquals(run.out(), again.out());

        assertEquals(Files.readString(json), formatted(options, "json"));
        List<String> rows = formatted(options, "csv").lines().toList();
        assertEquals("set,title,unit,name,at,ours,median,spread,rival,ratio,ratioSpread,budget,met",
                rows.get(0));
        assertTrue(rows.get(1).matches("draws,one normal,ns a draw,PCG64DXSM,0,true,[0-9.]+,[0-9.e-]+,,,,.*"),
                rows.get(1));
    }

    private static String formatted(String[] options, String format) {
        return Invocation.of(Stream.concat(Arrays.stream(options), Stream.of("--format", format))
                .toArray(String[]::new)).output();
    }

    @Test
    void listIsText() {
        Invocation.of("bench", "--list", "--no-numpy", "--format", "csv")
                .assertRefused("the list of benchmarks is text and has no --format csv");
    }
}
