package io.seedtree.bench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Invocation;
import io.seedtree.bench.Shell;
import io.seedtree.rng.BitGenerators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script, in a real bash. */
class CompletionCommandTest {

    /** Asks as bash does when the last word is to be completed, by what {@code complete} was told of the program. */
    private static final String COMPLETE = """
            source "$1"
            shift
            complete -p seedtree | grep -q _complete_seedtree || exit 9
            COMP_WORDS=(./seedtree "$@")
            COMP_CWORD=$#
            COMP_LINE="${COMP_WORDS[*]}"
            COMP_POINT=${#COMP_LINE}
            # It asks bash for no space behind some words, which bash understands at a key only.
            _complete_seedtree 2>/dev/null
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void setUp() throws Exception {
        script = Files.writeString(folder.resolve("script"), Invocation.of("completion").output());
    }

    private TreeSet<String> completed(String... words) throws Exception {
        String printed = Shell.bash(COMPLETE, List.of(concat(script.toString(), words)));
        return new TreeSet<>(printed.lines().map(String::strip).toList());
    }

    private static String[] concat(String first, String... rest) {
        String[] all = new String[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    @Test
    void bashUnderstandsIt() throws Exception {
        assertEquals("", Shell.bash("bash -n \"$1\"", List.of(script.toString())));
    }

    @Test
    void commandsAndOptionsAreCompleted() throws Exception {
        assertEquals(new TreeSet<>(List.of("sample")), completed("sa"));
        assertEquals(new TreeSet<>(List.of("battery", "bench", "bootstrap")), completed("b"));
        assertEquals(new TreeSet<>(List.of("--method")), completed("sample", "--me"));
        assertEquals(new TreeSet<>(List.of("--checkpoint")), completed("bootstrap", "--seed", "42", "--ch"));
    }

    @Test
    void valuesAreCompleted() throws Exception {
        assertEquals(new TreeSet<>(List.of("forkjoin", "sequential", "virtual")),
                completed("bootstrap", "--pool", ""));
        assertEquals(new TreeSet<>(List.of("text")), completed("audit", "--format", "t"));
        assertEquals(new TreeSet<>(BitGenerators.names()), completed("stream", "--bit-generator", ""));
        assertEquals(new TreeSet<>(List.of("left-comb", "lineage")), completed("stream", "--shape", "l"));
        assertEquals(new TreeSet<>(List.of("children")), completed("bench", "--set", "ch"));
        assertTrue(completed("sample", "--method", "standard_").contains("standard_gamma"));
    }

    @Test
    void helpSaysHowToInstallIt() {
        String help = Invocation.of("completion", "--help").output();
        assertTrue(help.contains("source <(./seedtree completion)"), help);
        assertTrue(help.contains("~/.zshrc"), help);
    }
}
