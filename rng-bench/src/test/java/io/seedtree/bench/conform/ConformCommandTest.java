package io.seedtree.bench.conform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected values are NumPy 2.4.6's. */
class ConformCommandTest {

    private static final String RAW =
            "{'method': 'random_raw', 'size': 1, 'expect': ['14276969152011380360']}";

    private static final String PASSING = """
            {'id': 'a', 'api': 'generator', 'bit_generator': 'PCG64', 'seed': 42, 'calls': [\
            {'method': 'random', 'args': {}, 'size': 2, 'dtype': 'float64', \
            'expect': ['3fe8c43f79a2db24', '3fdc16959869e47e']}]}
            """;

    @TempDir
    private Path folder;

    /** Writes a file, with quotes in place of apostrophes. */
    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines).replace('\'', '"'))
                .toString();
    }

    private Invocation conform(String... lines) throws IOException {
        return Invocation.of("conform", file("cases.jsonl", lines));
    }

    /** A case of PCG64 with seed 42. */
    private static String pcg64(String calls) {
        return "{'id': 'a', 'numpy': '2.4.6', 'api': 'generator', 'bit_generator': 'PCG64', 'seed': '42',"
                + " 'spawn_key': [], 'calls': [" + calls + "]}";
    }

    private void assertPasses(String test) throws IOException {
        String out = conform(test).output();
        assertTrue(out.endsWith("\n1 passed, 0 failed\n"), out);
        assertEquals(2, out.lines().count(), out);
    }

    private void assertFails(String test, String difference) throws IOException {
        Invocation run = conform(test, PASSING);
        List<String> lines = run.out().lines().toList();
        assertEquals(1, run.code());
        assertEquals("", run.err());
        assertEquals(3, lines.size(), run.out());
        assertTrue(lines.get(0).contains("cases.jsonl:1"), run.out());
        assertTrue(lines.get(0).contains(difference), run.out());
        assertEquals("1 passed, 1 failed", lines.get(2));
    }

    @Test
    void lastTwoLinesAreTheCounts() throws IOException {
        String close = PASSING.replace("3fe8c43f79a2db24", "3fe8c43f79a2db23");
        Invocation run = conform(PASSING, close, "", pcg64(RAW));
        assertEquals("3 floats exact, 1 within 1 ulp, 0 further away\n3 passed, 0 failed\n", run.output());
    }

    @Test
    void documentAndTableHaveEveryCase() throws IOException {
        String far = PASSING.replace("3fe8c43f79a2db24", "3fe8c43f79a2db00").replace("'a'", "'b, c'");
        String file = file("cases.jsonl", PASSING.strip(), far);
        Invocation json = Invocation.of("conform", file, "--format", "json");
        Invocation csv = Invocation.of("conform", file, "--format", "csv");
        String difference = "call 0 (\"random\"): value 0 is 3fe8c43f79a2db24 (0.7739560485559633), expected"
                + " 3fe8c43f79a2db00 (0.7739560485559593)";
        assertEquals("""
                {
                  "floats": {
                    "exact": 3,
                    "withinOneUlp": 0,
                    "further": 1
                  },
                  "passed": 1,
                  "failed": 1,
                  "cases": [
                    {
                      "case": "a (FILE:1)",
                      "passed": true
                    },
                    {
                      "case": "b, c (FILE:2)",
                      "passed": false,
                      "difference": "DIFFERENCE"
                    }
                  ]
                }
                """.replace("FILE", file).replace("DIFFERENCE", difference.replace("\"", "\\\"")),
                json.out());
        assertEquals("case,passed,difference\na (FILE:1),true,\n\"b, c (FILE:2)\",false,\"DIFFERENCE\"\n"
                .replace("FILE", file).replace("DIFFERENCE", difference.replace("\"", "\"\"")), csv.out());
        assertEquals(List.of(1, 1, "", ""), List.of(json.code(), csv.code(), json.err(), csv.err()));
    }

    @Test
    void examplesOfThePageAndOfTheHelpPass() throws IOException {
        Path page = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs")
                .resolve("conform.md");
        String shown = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(page)).results()
                .map(found -> found.group(1)).findFirst().orElseThrow();
        assertPasses(shown.replace("\n", " "));
        String help = Invocation.of("conform", "--help").output();
        assertPasses(help.substring(help.indexOf('{'), help.lastIndexOf('}') + 1).replace("\n", " "));
    }

    @Test
    void filesAreCountedTogether() throws IOException {
        String first = file("a.jsonl", PASSING);
        String second = file("b.jsonl", pcg64(RAW), PASSING);
        String out = Invocation.of("conform", first, second).output();
        assertEquals("4 floats exact, 0 within 1 ulp, 0 further away\n3 passed, 0 failed\n", out);
    }

    @Test
    void failingCaseIsReportedWithItsFirstDifference() throws IOException {
        Invocation run = conform(PASSING.replace("3fe8c43f79a2db24", "3ff8c43f79a2db24"));
        assertEquals(1, run.code());
        assertEquals("a (" + folder.resolve("cases.jsonl")
                + ":1): call 0 (\"random\"): value 0 is 3fe8c43f79a2db24"
                + " (0.7739560485559633), expected 3ff8c43f79a2db24 (1.5479120971119267)\n"
                + "1 floats exact, 0 within 1 ulp, 1 further away\n0 passed, 1 failed\n", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'id': 'a', 'api': 'seedsequence', 'seed': 1, 'pool_size': 8, 'spawn_key': [3], 'calls': [{'method':"
                + " 'generate_state', 'args': {'n_words': 2}, 'expect': ['1033497830', '3255698023']}]}",
        "{'id': 'a', 'api': 'seedsequence', 'seed': [42], 'spawn_key': [4294967301], 'calls': [{'method':"
                + " 'generate_state', 'args': {'n_words': 2}, 'dtype': 'uint32',"
                + " 'expect': ['362584891', '1811825215']}]}",
        "{'id': 'a', 'api': 'bitgenerator', 'bit_generator': 'Philox', 'key': [1, 0],"
                + " 'counter': [2, 0, 0, 0], 'calls': [{'method': 'random_raw', 'args': {}, 'size': 2,"
                + " 'expect': ['7531101419052079111', '3116694405751838939']}]}",
        "{'id': 'a', 'api': 'bitgenerator', 'bit_generator': 'MT19937', 'seed': 42, 'calls': [{'method':"
                + " 'random_raw', 'size': 2, 'expect': ['2327846034', '3904886566']}]}",
        "{'id': 'a', 'api': 'bitgenerator', 'bit_generator': 'PCG64', 'seed': 42, 'calls': ["
                + RAW + ", {'method': 'advance', 'args': {'delta': '5'}},"
                + "{'method': 'random_raw', 'size': 1, 'expect': ['14040549286955598961']},"
                + "{'method': 'jumped', 'args': {'jumps': 2}},"
                + "{'method': 'random_raw', 'size': [1, 1], 'expect': ['16638625892344078389']}]}",
        "{'id': 'a', 'api': 'randomstate', 'seed': 42, 'calls': [{'method': 'randint',"
                + " 'args': {'low': 0, 'high': 100}, 'size': 3, 'expect': ['51', '92', '14']}]}",
        "{'id': 'a', 'api': 'randomstate', 'bit_generator': 'MT19937', 'seed': [42], 'spawn_key': [],"
                + " 'calls': [{'method': 'randint', 'args': {'low': 0, 'high': 100}, 'size': 3,"
                + " 'expect': ['29', '81', '87']}]}",
        "{'id': 'a', 'api': 'randomstate', 'bit_generator': 'PCG64', 'seed': 42, 'spawn_key': [1], 'calls':"
                + " [{'method': 'randint', 'args': {'low': 0, 'high': 100}, 'size': 3,"
                + " 'expect': ['23', '75', '14']}]}"})
    void everyKindOfOriginPasses(String test) throws IOException {
        assertPasses(test);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'method': 'integers', 'args': {'low': '0', 'high': 100}, 'size': 3, 'expect': ['8', '77', '65']}",
        "{'method': 'random', 'size': 2, 'dtype': 'float32', 'expect': ['3db6c930', '3f4621fb']}",
        "{'method': 'bytes', 'args': {'length': 6}, 'expect': '8826d916cdfb'}",
        "{'method': 'bytes', 'args': {'length': 6}, 'digest': "
                + "'23bb36bdb00f6c51a88d693dbe919116910d2200ec1c2240447a7d2926180f70', 'head': '8826d916cd'}",
        "{'method': 'random', 'expect': '3fe8c43f79a2db24'}",
        "{'method': 'random', 'args': null, 'size': [2, 2], 'expect':"
                + " ['3fe8c43f79a2db24', '3fdc16959869e47e', '3feb79a2584ddb42', '3fe650d6c1c2c011']}",
        "{'method': 'random', 'size': 1000, 'head': ['3fe8c43f79a2db24'],"
                + " 'digest': 'f4168ec2b00929aa7703605aea323e47cfdc21474c98b7c0bac3cdc1c4cbb17c'}"})
    void everyKindOfResultPasses(String call) throws IOException {
        assertPasses(pcg64(call));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "{'method': 'foo', 'expect': []}; unknown method: foo",
        "{'expect': []}; missing field: method",
        "{'method': 3, 'expect': []}; unknown method: 3",
        "{'method': ['random'], 'expect': []}; method must be a text",
        "{'method': 'random', 'size': 2}; call 0 (\"random\"): it has values, but none are expected",
        "{'method': 'advance', 'args': {'delta': 1}, 'expect': []}; values are expected, but it has none",
        "{'method': 'random', 'sized': 2, 'expect': []}; unknown field: sized",
        "{'method': 'random', 'args': {'foo': 2}, 'expect': []}; random: unknown argument: foo",
        "{'method': 'random', 'args': [], 'expect': []}; args must be an object: []",
        "{'method': 'gamma', 'args': {'shape': {}}, 'expect': []}; shape must be a number, a text",
        "{'method': 'gamma', 'args': {'shape': -1}, 'expect': []}; gamma: shape must be >= 0: -1",
        "{'method': 'random', 'size': 1.5, 'expect': []}; size must be an integer: 1.5",
        "{'method': 'random', 'size': [2, -1], 'expect': []}; size must not be negative: [2, -1]",
        "{'method': 'random', 'size': [65536, 65536], 'expect': []}; integer overflow",
        "{'method': 'random', 'size': 99999999999, 'expect': []}; size must be a 32-bit integer: 99999999999",
        "{'method': 'random', 'dtype': 'float16', 'expect': []}; float16",
        "{'method': 'random', 'size': 1, 'expect': ['3fe8']}; must have 16 hexadecimal digits: 3fe8",
        "{'method': 'random', 'size': 1, 'expect': ['3fe8c43f79a2dbxy']}; must have 16 hexadecimal digits",
        "{'method': 'random', 'size': 1, 'expect': {}}; expect must be a text: {}",
        "{'method': 'random', 'size': 2, 'expect': ['3fe8c43f79a2db24']}; there are 2 values, expected 1",
        "{'method': 'random_raw', 'size': 1, 'expect': ['1', '2']}; there are 1 values, expected 2",
        "{'method': 'random_raw', 'size': 1, 'expect': ['1']}; value 0 is 14276969152011380360, expected 1",
        "{'method': 'bytes', 'args': {'length': 2}, 'expect': '8827'}; value 1 is 26, expected 27",
        "{'method': 'bytes', 'args': {'length': 2}, 'expect': 'xy'}; bytes must be hexadecimal digits: xy",
        "{'method': 'random', 'size': 9, 'digest': '0', 'head': ['3fe8c43f79a2db24']}; the first 1 are right",
        "{'method': 'random_raw', 'size': 9, 'digest': '00', 'head': ['1']}; value 0 is 14276969152011380360",
        "{'method': 'random', 'size': 1, 'digest': '00'}; missing field: head"})
    void badCallIsAFailureOfItsCase(String call, String difference) throws IOException {
        assertFails(pcg64(call), difference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "'api': 'generator'; 'api': 'generators'; unknown api: generators",
        "'api': 'generator'; 'api': null; missing field: api",
        "'PCG64'; 'PCG65'; PCG65",
        "'seed': '42'; 'seed': '-42'; seed must be >= 0: -42",
        "'seed': '42'; 'seed': 1.5; seed must be an integer: 1.5",
        "'seed': '42'; 'seed': 'x'; seed must be an integer: \"x\"",
        "'seed': '42'; 'seed': [1, 'x']; seed must be an integer: \"x\"",
        "'seed': '42'; 'seed': [-1]; must be >= 0: -1",
        "'seed': '42', ;  ; missing field: seed",
        "'spawn_key': []; 'spawn_key': [-1]; must be >= 0: -1",
        "'spawn_key': []; 'spawn_key': 1; spawn_key must be a list: 1",
        "'spawn_key': []; 'pool_size': 3; pool size must be >= 4: 3",
        "'spawn_key': []; 'spwan_key': []; unknown field: spwan_key",
        "'spawn_key': []; 'key': [1, 2]; key is for Philox only: PCG64",
        "'calls': [{; 'call': [{; unknown field: call",
        "'calls': [{; 'calls': [1, {; calls must be an object: 1",
        "'id': 'a', ;  ; missing field: id",
        "'api': 'generator', 'bit_generator': 'PCG64', 'seed': '42';"
                + " 'api': 'randomstate', 'seed': 4294967296; 4294967296"})
    void badFieldIsAFailureOfItsCase(String field, String replacement, String difference) throws IOException {
        String changed = pcg64(RAW).replace(field, replacement == null ? "" : replacement);
        assertFails(changed, difference);
    }

    @Test
    void caseWithoutCallsIsAFailure() throws IOException {
        assertFails(pcg64(""), "calls must not be empty: []");
    }

    @Test
    void allFloatsOfAFailingCaseAreCounted() throws IOException {
        String call = "{'method': 'random', 'size': 1, 'expect': ['0000000000000000']}";
        Invocation run = conform(pcg64(call + "," + call));
        assertTrue(run.out().endsWith("0 floats exact, 0 within 1 ulp, 2 further away\n0 passed, 1 failed\n"),
                run::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{'id': }", "[]", "3", "{} {}", "{id: 3}", "{'id': NaN}", "{'a': 1,}",
        "null", "\uFFFF"})
    void lineThatIsNoObjectIsRefused(String line) throws IOException {
        conform(PASSING.strip(), "", line, PASSING).assertRefused("cases.jsonl, line 3, is no JSON object: ");
    }

    @Test
    void nothingIsPrintedIfALaterFileIsBad() throws IOException {
        String bad = file("bad.jsonl", "{");
        Invocation.of("conform", file("good.jsonl", PASSING), bad)
                .assertRefused("bad.jsonl, line 1, is no JSON object");
    }

    @Test
    void unreadableFilesAreRefused() throws IOException {
        String missing = folder.resolve("missing.jsonl").toString();
        Path binary = Files.write(folder.resolve("binary.jsonl"), new byte[] {'{', (byte) 0xFF, '}'});
        Invocation.of("conform").assertRefused("Missing required parameter: 'FILE'");
        Invocation.of("conform", missing).assertRefused("cannot read " + missing + ": there is no such file");
        Invocation.of("conform", folder.toString())
                .assertRefused("cannot read " + folder + ": it is a directory");
        Invocation.of("conform", binary.toString()).assertRefused("it is not UTF-8 text");
        Invocation.of("conform", file("empty.jsonl", "", "")).assertRefused("there are no cases in ");
    }

    @Test
    void longAndStrangeTextsStayOnOneLine() throws IOException {
        String method = "x".repeat(5000) + "\\n\u0085" + "y".repeat(5000);
        Invocation run = conform(pcg64("{'method': '" + method + "', 'expect': []}"));
        assertEquals(3, run.out().lines().count(), run::out);
        assertTrue(Arrays.stream(run.out().split("\n")).allMatch(line -> line.length() < 700), run::out);
    }
}
