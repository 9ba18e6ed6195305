package io.seedtree.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor the processor's name
 * @param cores the number of cores that Java may use
 * @param mebibytes the memory
 * @param system the operating system
 * @param java the Java that measures
 */
record Machine(String processor, int cores, long mebibytes, String system, String java) {

    private static final Path LINUX_PROCESSORS = Path.of("/proc/cpuinfo");

    /**
     * Describes this machine.
     *
     * @return what can be found out about it
     */
    static Machine here() {
        long bytes = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new Machine(processorName(), Runtime.getRuntime().availableProcessors(), bytes >> 20,
                property("os.name") + " " + property("os.version"),
                property("java.vendor.version") + " " + Runtime.version());
    }

    private static String property(String name) {
        return System.getProperty(name, "").strip();
    }

    private static String processorName() {
        String name = linuxProcessor().or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")))
                .orElse("");
        return (name + " (" + property("os.arch") + ")").strip();
    }

    private static Optional<String> linuxProcessor() {
        try (Stream<String> lines = Files.lines(LINUX_PROCESSORS, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
