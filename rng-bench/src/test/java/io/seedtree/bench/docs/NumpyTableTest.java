package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.legacy.RandomState;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of docs/from-numpy.md name all methods that NumPy has, and only methods that are there. */
class NumpyTableTest {

    private static final MarkdownPage PAGE = MarkdownPage.read(Docs.ROOT.resolve("docs/from-numpy.md"));
    /** The names of methods in a cell: what stands after a backquote. */
    private static final Pattern METHOD = Pattern.compile("`([a-zA-Z0-9_]+)");
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    /** NumPy's methods in a table's first column with ours in the second, by the head of the first column. */
    private static Map<String, List<String>> table(String head) {
        List<List<String>> rows = PAGE.rows();
        int first = rows.stream().map(cells -> cells.get(0)).toList().indexOf(head);
        assertTrue(first >= 0, "no table: " + head);
        Map<String, List<String>> table = new HashMap<>();
        for (List<String> cells : rows.subList(first + 1, rows.size())) {
            if (!cells.get(0).startsWith("`")) {
                break;
            }
            List<String> ours = names(cells.get(1));
            names(cells.get(0)).forEach(method -> table.put(method, ours));
        }
        return table;
    }

    private static List<String> names(String cell) {
        return METHOD.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
    }

    private static String inCamelCase(String name) {
        return NEXT_WORD.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    @Test
    void everyMethodOfGeneratorIsInTheTable() {
        Map<String, List<String>> table = table("NumPy's `Generator`");
        Set<String> ours = methods(Generator.class);
        for (String method : Docs.results("methods of Generator")) {
            assertTrue(table.containsKey(method), "not in the table: " + method);
            assertFalse(table.get(method).isEmpty(), method);
            assertTrue(ours.containsAll(table.get(method)), () -> method + ": " + table.get(method));
        }
    }

    /** The table of the old world has what is named otherwise; the rest is named as for Generator. */
    @Test
    void everyMethodOfRandomStateIsThere() {
        Map<String, List<String>> table = table("NumPy's `RandomState`");
        Set<String> ours = methods(RandomState.class);
        for (String method : Docs.results("methods of RandomState")) {
            List<String> named = table.getOrDefault(method, List.of(inCamelCase(method)));
            assertTrue(ours.containsAll(named), () -> method + ": " + named);
        }
    }
}
