package io.seedtree.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotations work where everything is a named module, in a process of its own. */
class ModulePathTest {

    private static final String DESCRIPTOR = """
            open module org.acme {
                requires io.seedtree.junit;
                requires org.junit.jupiter.params;
                requires org.junit.platform.launcher;
            }
            """;

    private static final String TESTS = """
            package org.acme;

            import io.seedtree.junit.*;
            import io.seedtree.rng.Generator;
            import org.junit.jupiter.api.Assertions;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.params.ParameterizedTest;

            @Seeded(42)
            class Tests {

                @Test
                void given(Generator rng) {
                    Assertions.assertEquals("PCG64DXSM:42/\\"[class:org.acme.Tests]/[method:given]\\"/0",
                            rng.address().orElseThrow().toString());
                }

                @SeedSweep(3)
                void swept(Generator rng) {
                    rng.random();
                }

                @ParameterizedTest
                @RandomSource(count = 3, value = "normal(0, 1)")
                void drawn(double value, Generator rng) {
                    rng.random();
                }

                @Test
                void fails(Generator rng) {
                    Assertions.fail();
                }
            }
            """;

    private static final String MAIN = """
            package org.acme;

            import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

            import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
            import org.junit.platform.launcher.core.LauncherFactory;
            import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

            class Main {

                public static void main(String[] arguments) {
                    SummaryGeneratingListener listener = new SummaryGeneratingListener();
                    LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(Tests.class)).build(), listener);
                    var summary = listener.getSummary();
                    System.out.println(summary.getTestsSucceededCount() + " passed, "
                            + summary.getTotalFailureCount() + " failed");
                    summary.getFailures().forEach(failure -> System.out.println(
                            failure.getException().getSuppressed()[0].getMessage()));
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void namedModulesAreSeeded() throws Exception {
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
        Path classes = folder.resolve("classes");
        compile(modules, classes, List.of(source("module-info.java", DESCRIPTOR), source("Tests.java", TESTS),
                source("Main.java", MAIN)));
        Process process =
                new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path", classes + File.pathSeparator + modules, "--add-modules",
                        "org.junit.jupiter.engine", "--module", "org.acme/org.acme.Main")
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        assertEquals(List.of("org.acme.Tests#swept: 3 of 3 seeds passed", "7 passed, 1 failed",
                "drew from PCG64DXSM:42/\"[class:org.acme.Tests]/[method:fails]\"/0;"
                        + " again: mvn test -Dtest=org.acme.Tests#fails"),
                out.lines().toList());
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void compile(String modules, Path classes, List<Path> sources) {
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages, true);
        List<String> arguments = new ArrayList<>(List.of("--module-path", modules, "-d", classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        ToolProvider javac =
                ToolProvider.findFirst("javac").orElseThrow(() -> new AssertionError("needs a JDK"));
        assertEquals(0, javac.run(out, out, arguments.toArray(String[]::new)), messages::toString);
    }
}
