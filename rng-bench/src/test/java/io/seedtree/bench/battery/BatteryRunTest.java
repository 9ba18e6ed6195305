package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a run says of checks and controls that do what they should, and of those that do not. */
class BatteryRunTest {

    private static final Setting SETTING = new Setting(Extent.SHORT, SeedSequence.of(42), "PCG64");
    private static final Outcome SOUND = Outcome.of(List.of(new PValue("", 0.5, "")));
    private static final Outcome FAULT = Outcome.of(List.of(new PValue("", 1e-20, "")));

    private record Fixed(String name, Outcome outcome, String knownFailure, List<Control> controls)
            implements
            Check {

        @Override
        public String looksAt() {
            return "nothing";
        }

        @Override
        public Outcome run(Setting setting) {
            return outcome;
        }
    }

    private record FixedControl(String name, Outcome outcome) implements Control {

        @Override
        public Outcome run(Setting setting) {
            return outcome;
        }
    }

    private static List<Verdict> verdicts(Check... checks) {
        return new BatteryRun(SETTING, result -> {
        }).run(List.of(checks)).stream().map(Result::verdict).toList();
    }

    @Test
    void everyCaseHasItsVerdict() {
        assertEquals(List.of(Verdict.PASSED, Verdict.FOUND, Verdict.MISSED, Verdict.NOT_SHOWN),
                verdicts(new Fixed("sound", SOUND, "", List.of(new FixedControl("a", FAULT),
                        new FixedControl("b", SOUND), new FixedControl("c", Outcome.notShown("why"))))));
        assertEquals(List.of(Verdict.FAILED), verdicts(new Fixed("wrong", FAULT, "", List.of())));
        assertEquals(List.of(Verdict.KNOWN, Verdict.NOT_AS_KNOWN), verdicts(
                new Fixed("known", FAULT, "a paper", List.of()),
                new Fixed("unknown", SOUND, "a paper", List.of())));
    }

    @Test
    void pValuesThatAreNotUniformFailTogether() {
        List<Finding> alike = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> alike.add(new PValue("", 0.4 + i * 1e-3, "")));
        assertEquals(List.of(Verdict.PASSED, Verdict.FAILED),
                verdicts(new Fixed("alike", Outcome.of(alike), "", List.of())));
        // Known failures are left out.
        assertEquals(List.of(Verdict.PASSED, Verdict.KNOWN, Verdict.PASSED),
                verdicts(new Fixed("jittered", Outcome.of(jittered()), "", List.of()),
                        new Fixed("known", FAULT, "a paper", List.of())));
    }

    private static List<Finding> jittered() {
        return IntStream.of(SeedSequence.of(1).generateState(50))
                .<Finding>mapToObj(word -> new PValue("", (word >>> 8) * 0x1.0p-24, "")).toList();
    }

    @Test
    void aCheckHasItsOwnRoot() {
        List<SeedSequence> seeds = new ArrayList<>();
        Check first = new SeedNote("first", seeds);
        Check second = new SeedNote("second", seeds);
        verdicts(first, second);
        verdicts(second);
        assertEquals(seeds.get(1), seeds.get(2));
        assertEquals(SeedSequence.of(42).child("first"), seeds.get(0));
    }

    private record SeedNote(String name, List<SeedSequence> seeds) implements Check {

        @Override
        public String looksAt() {
            return "seeds";
        }

        @Override
        public Outcome run(Setting setting) {
            seeds.add(setting.seed());
            return SOUND;
        }

        @Override
        public List<Control> controls() {
            return List.of();
        }
    }
}
