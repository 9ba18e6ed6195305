package io.seedtree.parallel;

/** What parallel work uses when nothing else was asked for. The command line uses the same. */
public final class ParallelDefaults {

    /*
     * Design. NumPy's documentation ("Upgrading PCG64 with PCG64DXSM") advises this one for many parallel
     * streams: two PCG64 streams whose states share their 58 low bits are correlated, those of PCG64DXSM are
     * not.
     */

    /** NumPy's name of the bit generator of derived streams: {@value}. */
    public static final String BIT_GENERATOR = "PCG64DXSM";

    private ParallelDefaults() {
    }
}
