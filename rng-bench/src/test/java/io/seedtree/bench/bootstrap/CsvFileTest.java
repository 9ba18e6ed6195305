package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.bench.cli.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        Path file = folder.resolve("data.csv");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private double[] column(String text, String column) throws IOException {
        return CsvFile.of(write(text)).read(new Mean(), column).columns().get(0);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\q", "\"");
    }

    @Test
    void shippedFileIsTheRainfall() {
        Dataset data = CsvFile.shipped().read(new Mean(), null);
        assertEquals(1461, data.size());
        assertEquals("precipitation", data.names().get(0));
        assertEquals(10.9, data.columns().get(0)[1]);
    }

    @Test
    void correlationTakesTwoColumns() throws IOException {
        Path file = write("a,b,c\n1,2,3\n4,5,6\n");
        Dataset data = CsvFile.of(file).read(new Correlation("a"), "c");
        assertArrayEquals(new double[] {3, 6}, data.columns().get(0));
        assertArrayEquals(new double[] {1, 4}, data.columns().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,x\n2.5,y\n", "a,b\r\n1,x\r\n2.5,y", "\uFEFFa,b\n1,x\n2.5,y\n",
        "\uFEFF\"a\",b\n\"1\",x\n\"2.5\",y\n", "b,a\nx,1\n\"y,\"\"z\n\",+2.5e0\n",
        " a , b\n 1 , x\n2.50,y\n\n\r\n",
        "c,a,d\n,1,\n,25E-1,\n"})
    void columnIsRead(String text) throws IOException {
        assertArrayEquals(new double[] {1, 2.5}, column(text, "a"));
    }

    @Test
    void onlyColumnNeedsNoName() throws IOException {
        assertArrayEquals(new double[] {1, 2}, column("a\n1\n2", null));
    }

    @Test
    void negativeZeroIsZero() throws IOException {
        double[] values = column("a\n-0.0\n-0\n", "a");
        assertEquals(0L, Double.doubleToRawLongBits(values[0]) | Double.doubleToRawLongBits(values[1]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "''; data.csv is empty",
        "a,b\\n; must have at least 2 rows below its header: 0",
        "a\\n1\\n; must have at least 2 rows below its header: 1",
        "b,c d\\n1,2\\n3,4\\n; has no column \\qa\\q, it has \\qb\\q, \\qc d\\q",
        "a,a\\n1,2\\n3,4\\n; has more than one column \\qa\\q",
        "a,b\\n1,2\\n3\\n; row 2 (line 3) has 1 cell, but the header has 2",
        "a,b\\n1,2,3\\n; row 1 (line 2) has 3 cells, but the header has 2",
        "a\\n1\\n\\n3\\n; row 2 (line 3) is empty",
        "a,b\\n1,2\\n\\n3,4\\n; row 2 (line 3) is empty",
        "a,b\\n1,2\\n,4\\n; row 2 (line 3), column \\qa\\q is empty",
        "b,a\\n\\qx\\ny\\q,1\\n2, \\n; row 2 (line 4), column \\qa\\q is empty",
        "a\\n1\\nx\\n; row 2 (line 3), column \\qa\\q is not a number: \\qx\\q",
        "a\\n1\\n2f\\n; is not a number: \\q2f\\q",
        "a\\n1\\n0x1p3\\n; is not a number: \\q0x1p3\\q",
        "a\\n1\\n1_000\\n; is not a number: \\q1_000\\q",
        "a\\n1\\n\\q1,5\\q\\n; is not a number: \\q1,5\\q",
        "a\\n1\\nNA\\n; is not a number: \\qNA\\q",
        "a\\n1\\nnan\\n; row 2 (line 3), column \\qa\\q is not a finite number: \\qnan\\q",
        "a\\n1\\n-Infinity\\n; is not a finite number: \\q-Infinity\\q",
        "a\\n1\\n1e309\\n; is not a finite number: \\q1e309\\q",
        "a\\n1\\n\\q2\\n; row 2 (line 3) has a quote that is not closed, or text behind a closing quote",
        "a\\n\\q1\\qx\\n2\\n; row 1 (line 2) has a quote that is not closed",
        "\\qa\\n1\\n; header (line 1) has a quote that is not closed"})
    void badDataIsRefused(String text, String sentence) {
        InputException refusal = assertThrows(InputException.class, () -> column(unescaped(text), "a"));
        assertEquals(refusal.getMessage(),
                refusal.getMessage().contains(unescaped(sentence)) ? refusal.getMessage()
                        : unescaped(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,x\n2,\u00FF\n3,z\n", "a,b\r\n1,x\r\n2,y\u00C3", "a,\"b\n\"\n1,\u00E9\n",
        "a,b\r1,2\r\u0080,4\r"})
    void bytesThatAreNotUtf8AreRefusedWithTheirLine(String text) throws IOException {
        Path file = Files.write(folder.resolve("data.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        InputException refusal =
                assertThrows(InputException.class, () -> CsvFile.of(file).read(new Mean(), "a"));
        assertEquals(file + ", line 3, is not UTF-8 text", refusal.getMessage());
    }

    @Test
    void charactersAreReadAcrossBuffers() throws IOException {
        String name = "\uD83D\uDE00\u00E9".repeat(9999);
        for (String shift : new String[] {"", "x", "xx", "xxx"}) {
            assertArrayEquals(new double[] {1, 2}, column(shift + name + "\n1\n2\n", shift + name));
        }
    }

    @Test
    void oneOfSeveralColumnsMustBeNamed() {
        InputException refusal = assertThrows(InputException.class, () -> column("b,c\n1,2\n3,4\n", null));
        assertEquals("--column says which column of " + folder.resolve("data.csv") + " to take: \"b\", \"c\"",
                refusal.getMessage());
    }

    @Test
    void folderAndMissingFileAreRefused() {
        assertThrows(InputException.class, () -> CsvFile.of(folder));
        assertThrows(InputException.class, () -> CsvFile.of(folder.resolve("none.csv")));
    }
}
