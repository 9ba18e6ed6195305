package io.seedtree.bench.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the documentation and the tests of its examples stand. */
final class Docs {

    /** The root of the repository. */
    static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    private Docs() {
    }

    /** README.md and the guides. */
    static List<MarkdownPage> guides() {
        List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        files.addAll(files(ROOT.resolve("docs"), 1, ".md"));
        return files.stream().map(MarkdownPage::read).toList();
    }

    /** All pages: those below docs/results, too. */
    static List<MarkdownPage> pages() {
        List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md")));
        files.addAll(files(ROOT.resolve("docs"), Integer.MAX_VALUE, ".md"));
        return files.stream().map(MarkdownPage::read).toList();
    }

    /** The sources of the tests of all modules. */
    static List<Path> tests() {
        return inModules("src/test/java", ".java");
    }

    /** What Python has for an example, in the test resources named guide*.tsv of all modules; else nothing. */
    static List<String> results(String example) {
        return inModules("src/test/resources", ".tsv").stream()
                .filter(file -> file.getFileName().toString().startsWith("guide"))
                .flatMap(file -> lines(file).stream()).map(line -> List.of(line.split("\t")))
                .filter(columns -> columns.get(0).equals(example)).findFirst()
                .map(columns -> columns.subList(1, columns.size())).orElse(List.of());
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> inModules(String folder, String ending) {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(folder)).filter(Files::isDirectory).sorted()
                    .flatMap(tree -> files(tree, Integer.MAX_VALUE, ending).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, int depth, String ending) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
