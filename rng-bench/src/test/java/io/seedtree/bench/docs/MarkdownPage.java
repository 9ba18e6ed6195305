package io.seedtree.bench.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation: its fenced blocks, and the prose between them.
 *
 * @param file where it stands
 * @param blocks its fenced blocks in order
 * @param prose all lines outside of them
 */
record MarkdownPage(Path file, List<Block> blocks, List<String> prose) {

    /**
     * A fenced block.
     *
     * @param language the word behind the fence; empty if there is none
     * @param code its lines, without the indentation that they share
     */
    record Block(String language, String code) {
    }

    private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?)(?: +#+)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern LINKED_TEXT = Pattern.compile("\\[([^]]*)\\]\\([^)]*\\)");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern NO_PART_OF_AN_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} _-]");

    static MarkdownPage read(Path file) {
        return parse(file, Docs.lines(file));
    }

    private static MarkdownPage parse(Path file, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                prose.add(lines.get(i));
                continue;
            }
            String end = fence.group(1) + "```";
            List<String> code = new ArrayList<>();
            for (i++; !lines.get(i).equals(end); i++) {
                code.add(lines.get(i));
                if (i + 1 == lines.size()) {
                    throw new IllegalArgumentException("a block without an end in " + file);
                }
            }
            blocks.add(new Block(fence.group(2), String.join("\n", code).stripIndent()));
        }
        return new MarkdownPage(file, blocks, prose);
    }

    List<String> blocks(String language) {
        return blocks.stream().filter(block -> block.language().equals(language)).map(Block::code).toList();
    }

    /** The targets of all links. */
    List<String> links() {
        return LINK.matcher(String.join("\n", prose)).results().map(link -> link.group(1)).toList();
    }

    /** What stands in backquotes; a line's end inside of them counts as a space. */
    List<String> codeSpans() {
        return CODE_SPAN.matcher(String.join("\n", prose)).results()
                .map(span -> span.group(1).replace('\n', ' ')).toList();
    }

    /** The anchors of the headings, as GitHub makes them. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (String line : prose) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = anchor(heading.group(1));
                int before = times.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? anchor : anchor + "-" + before);
            }
        }
        return anchors;
    }

    private static String anchor(String heading) {
        String text = LINKED_TEXT.matcher(heading).replaceAll("$1");
        return NO_PART_OF_AN_ANCHOR.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }

    /** The rows of all tables, a list of cells each; a bar in a cell is written {@code \|}. */
    List<List<String>> rows() {
        return prose.stream().filter(line -> line.startsWith("| ")).map(MarkdownPage::cells).toList();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1).split("(?<!\\\\)\\|")) {
            cells.add(cell.strip().replace("\\|", "|"));
        }
        return cells;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
