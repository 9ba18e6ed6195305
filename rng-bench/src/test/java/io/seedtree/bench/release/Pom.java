package io.seedtree.bench.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The pom.xml of a module of this build, as it is written. */
record Pom(Element project) {

    /** The folder of the whole build. */
    static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    static Pom of(String module) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(ROOT.resolve(module).resolve("pom.xml").toFile()).getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException("cannot read the pom.xml of " + module, e);
        }
    }

    /** The modules of every build. */
    static List<Pom> modules() {
        return Pom.of("").texts("modules", "module").stream().map(Pom::of).toList();
    }

    String artifactId() {
        return texts("artifactId").get(0);
    }

    boolean isJar() {
        return texts("packaging").isEmpty();
    }

    boolean isPublished() {
        return !texts("properties", "maven.deploy.skip").equals(List.of("true"));
    }

    /** The names of the dependencies of this build's group that are not for tests alone. */
    List<String> dependenciesInBuild() {
        return elements("dependencies", "dependency").stream().map(Pom::new)
                .filter(dependency -> dependency.texts("groupId").equals(List.of("io.seedtree")))
                .filter(dependency -> !dependency.texts("scope").equals(List.of("test")))
                .map(Pom::artifactId).sorted().toList();
    }

    /** The texts of the elements at a path. */
    List<String> texts(String... path) {
        return elements(path).stream().map(Element::getTextContent).toList();
    }

    List<Element> elements(String... path) {
        List<Element> found = List.of(project);
        for (String name : path) {
            found = found.stream().flatMap(Pom::children).filter(child -> child.getTagName().equals(name))
                    .toList();
        }
        return found;
    }

    private static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            element(nodes.item(i)).ifPresent(children::add);
        }
        return children.stream();
    }

    private static Optional<Element> element(Node node) {
        return node instanceof Element element ? Optional.of(element) : Optional.empty();
    }
}
