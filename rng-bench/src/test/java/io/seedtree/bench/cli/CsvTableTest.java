package io.seedtree.bench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        StringWriter text = new StringWriter();
        new CsvTable("a", "b", "c").row("x,y", null, -1e22).row("say \"so\"", 7L, true)
                .print(new PrintWriter(text, true));
        assertEquals("a,b,c\n\"x,y\",,-1e+22\n\"say \"\"so\"\"\",7,true\n", text.toString());
    }

    @Test
    void everyRowHasAllCells() {
        assertThrows(IllegalArgumentException.class, () -> new CsvTable("a", "b").row(1));
    }
}
