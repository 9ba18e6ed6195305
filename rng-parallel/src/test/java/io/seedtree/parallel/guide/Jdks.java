package io.seedtree.parallel.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JDKs of this machine, of different versions, as many as are found where JDKs usually are. */
final class Jdks {

    private static final int OLDEST = 17;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+).*");
    private static final List<Path> FOLDERS = List.of(Path.of("/usr/lib/jvm"), Path.of("/usr/java"),
            Path.of("/opt/java"), Path.of("/Library/Java/JavaVirtualMachines"),
            Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java"),
            Path.of(System.getProperty("user.home"), ".jdks"));

    private Jdks() {
    }

    /** The home of a JDK of each version from 17 on: that of the tests, that of Maven, and others. */
    static SortedMap<Integer, Path> byVersion() {
        List<Path> homes = new ArrayList<>();
        Optional.ofNullable(System.getProperty("maven.java.home")).map(Path::of).ifPresent(homes::add);
        FOLDERS.forEach(folder -> homes.addAll(children(folder)));
        SortedMap<Integer, Path> jdks = new TreeMap<>();
        jdks.put(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        for (Path home : homes) {
            int version = version(home);
            if (version >= OLDEST) {
                jdks.putIfAbsent(version, home);
            }
        }
        return jdks;
    }

    private static List<Path> children(Path folder) {
        List<Path> homes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    Path inside = child.resolve("Contents").resolve("Home");
                    homes.add(Files.isDirectory(inside) ? inside : child);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return homes;
    }

    /** The version of a JDK; 0 if there is none that compiles. */
    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release) || Files.notExists(home.resolve("bin").resolve("javac"))) {
            return 0;
        }
        try {
            return Files.readAllLines(release).stream().map(VERSION::matcher).filter(Matcher::matches)
                    .findFirst().map(found -> Integer.parseInt(Objects.requireNonNull(found.group(1))))
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
