package io.seedtree.bench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Expectations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Floats and doubles as Python and NumPy print them. */
class PythonNumberTest {

    @Test
    void numbersArePrintedAsInPython() {
        List<String> lines = Expectations.lines("numbers.txt");
        List<String> wrong = lines.stream()
                .map(line -> line.split(" "))
                .filter(number -> !print(number[0]).equals(number[1]))
                .map(number -> number[0] + " is " + number[1] + ", printed as " + print(number[0]))
                .toList();
        assertTrue(lines.size() > 1000);
        assertEquals(List.of(), wrong);
    }

    private static String print(String bits) {
        return bits.length() == 16
                ? PythonNumber.text(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))
                : PythonNumber.text(Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16)));
    }
}
