package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Invocation;
import io.seedtree.bench.page.PageChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The pictures of the guides are those that their commands draw; docs/pictures/make_pictures.py makes them. */
class PicturesTest {

    private static final Path FOLDER = Docs.ROOT.resolve("docs/pictures");
    private static final String PROGRAM = "./seedtree ";

    private static String command(Document picture) {
        return PageChecks.all(picture, "metadata").get(0).getTextContent();
    }

    @Test
    void bootstrapsDrawTheirPictures(@TempDir Path folder) throws IOException {
        int drawn = 0;
        for (Path file : pictures()) {
            String picture = Files.readString(file);
            String command = command(PageChecks.parse(picture));
            if (command.startsWith(PROGRAM + "bootstrap ")) {
                Path report = folder.resolve("report.html");
                String[] words = (command.substring(PROGRAM.length()) + " --report " + report).split(" ");
                assertEquals(0, Invocation.of(words).code());
                String body = picture.substring(picture.indexOf("</style>\n") + "</style>\n".length());
                assertTrue(Files.readString(report).contains(body),
                        () -> file + " is not what it draws: " + command);
                drawn++;
            }
        }
        assertEquals(3, drawn);
    }

    @Test
    void picturesAreSmallAndStandAlone() throws IOException {
        for (Path file : pictures()) {
            String picture = Files.readString(file);
            assertTrue(Files.size(file) < 150_000, () -> file + " is too large");
            assertTrue(picture.contains("prefers-color-scheme: dark"), file::toString);
            assertEquals("http://www.w3.org/2000/svg",
                    PageChecks.parse(picture).getDocumentElement().getAttribute("xmlns"), file::toString);
        }
    }

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
        }
    }
}
