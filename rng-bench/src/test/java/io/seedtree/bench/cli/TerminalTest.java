package io.seedtree.bench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', emptyValue = "", value = {
        "''; true; true",
        "''; false; false",
        "TERM=xterm; true; true",
        "NO_COLOR=1; true; false",
        "NO_COLOR=0; true; false",
        "NO_COLOR=; true; true",
        "CLICOLOR=0; true; false",
        "CLICOLOR=1; false; false",
        "TERM=dumb; true; false",
        "CLICOLOR_FORCE=1; false; true",
        "CLICOLOR_FORCE=1 TERM=dumb; false; true",
        "CLICOLOR_FORCE=0; false; false",
        "CLICOLOR_FORCE=; false; false",
        "CLICOLOR_FORCE=1 NO_COLOR=1; true; false"})
    void variablesDecide(String variables, boolean isTerminal, boolean isColoured) {
        Map<String, String> environment = Arrays.stream(variables.split(" ")).filter(text -> !text.isEmpty())
                .map(text -> text.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertEquals(isColoured, Terminal.colours(environment::get, isTerminal).enabled());
    }

    @Test
    void whatATestCatchesIsNoTerminal() {
        assertFalse(Terminal.isStandard(new ByteArrayOutputStream()));
    }
}
