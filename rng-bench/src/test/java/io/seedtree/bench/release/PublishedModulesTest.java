package io.seedtree.bench.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published fits together: the BOM, the Javadoc site, and what a published module asks for. */
class PublishedModulesTest {

    private static final List<String> PUBLISHED = Pom.modules().stream()
            .filter(module -> module.isJar() && module.isPublished()).map(Pom::artifactId).sorted().toList();

    @Test
    void publishedModulesAreTheseFour() {
        assertEquals(List.of("rng-core", "rng-junit", "rng-parallel", "rng-spark"), PUBLISHED);
    }

    @Test
    void bomNamesEachOfThemInItsOwnVersion() {
        List<Pom> managed =
                Pom.of("seedtree-bom").elements("dependencyManagement", "dependencies", "dependency")
                        .stream().map(Pom::new).toList();
        assertEquals(PUBLISHED, managed.stream().map(Pom::artifactId).sorted().toList());
        for (Pom module : managed) {
            assertEquals(List.of("io.seedtree"), module.texts("groupId"), module.artifactId());
            assertEquals(List.of("${project.version}"), module.texts("version"), module.artifactId());
        }
    }

    @Test
    void theyNeedNothingThatIsNotPublished() {
        for (String module : PUBLISHED) {
            List<String> needed = Pom.of(module).dependenciesInBuild();
            assertTrue(PUBLISHED.containsAll(needed), () -> module + " needs " + needed);
        }
    }

    @Test
    void javadocSiteHasThemAll() throws Exception {
        Pom site = Pom.of("seedtree-javadoc");
        assertEquals(PUBLISHED, site.dependenciesInBuild());
        assertEquals(PUBLISHED, site.texts("build", "plugins", "plugin", "executions", "execution",
                "configuration", "resources", "resource", "directory").stream()
                .map(folder -> folder.replaceFirst("^.*/\\.\\./(.*)/src/main/java$", "$1")).sorted()
                .toList());
        assertEquals(PUBLISHED,
                site.texts("build", "plugins", "plugin", "configuration", "groups", "group", "title")
                        .stream().sorted().toList());
        String overview = Files.readString(Pom.ROOT.resolve("seedtree-javadoc/src/overview.html"));
        for (String module : PUBLISHED) {
            assertTrue(overview.contains("<code>" + module + "</code>"), module);
        }
    }

    @Test
    void centralKnowsWhatEachIs() {
        for (String module : PUBLISHED) {
            Pom pom = Pom.of(module);
            assertEquals(1, pom.texts("name").size(), module);
            assertEquals(1, pom.texts("description").size(), module);
        }
    }
}
