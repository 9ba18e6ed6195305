package io.seedtree.bench.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Green and red for verdicts, where the output has colours.
 *
 * @param scheme the colours of the helps, on or off
 */
public record Tint(ColorScheme scheme) {

    /**
     * Returns the colours that the help of a command has.
     *
     * @param command the command
     * @return the colours
     */
    public static Tint of(CommandSpec command) {
        return new Tint(command.commandLine().getColorScheme());
    }

    /**
     * Colours a verdict.
     *
     * @param isGood whether it is good
     * @param words the words, perhaps with spaces around them
     * @return the words in green or red, or as they are
     */
    public String verdict(boolean isGood, String words) {
        IStyle colour = isGood ? Style.fg_green : Style.fg_red;
        return scheme.apply(words, List.of(colour)).toString();
    }
}
