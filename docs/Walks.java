import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;

/** One of several processes that share the elements of a job: java -cp rng-core.jar Walks.java SEED ELEMENTS PROCESS PROCESSES */
public class Walks {

    public static void main(String[] args) {
        SeedSequence job = SeedSequence.of(Long.parseLong(args[0]));
        long elements = Long.parseLong(args[1]);
        long process = Long.parseLong(args[2]);
        long processes = Long.parseLong(args[3]);
        for (long i = process; i < elements; i += processes) {
            Generator rng = Generator.of(new Pcg64Dxsm(job.child(i)));
            System.out.printf("%d %016x%n", i, Double.doubleToLongBits(walk(rng)));
        }
    }

    private static double walk(Generator rng) {
        double place = 0;
        for (int step = 0; step < 100; step++) {
            place += rng.standardNormal();
        }
        return place;
    }
}
