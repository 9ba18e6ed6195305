"""Prints controls.tsv: estimates with control variates, by NumPy's least squares.

    python3 make_controls.py > ../resources/golden/parallel/controls.tsv

The estimate is the intercept of the regression on the controls minus their expectations, with its standard error.
"""

import numpy as np
from numpy.random import PCG64DXSM, Generator, SeedSequence

REPLICATIONS = 300
CASES = {"one": [0], "two": [0, 1], "three": [0, 1, 2]}
EXPECTATIONS = (0.5, 0.0, 1.0)


def simulate(rng):
    """The number and three controls."""
    u = rng.random()
    z = rng.standard_normal()
    e = rng.random() + rng.random()
    return [u * u + 0.3 * z * u - 0.1 * e + 0.05 * rng.standard_normal(), u, z, e]


if __name__ == "__main__":
    rows = np.array([simulate(Generator(PCG64DXSM(SeedSequence(42, spawn_key=(9, i))))) for i in range(REPLICATIONS)])
    print(f"# numpy {np.__version__}: controls, estimate, standard error, degrees of freedom, coefficients")
    for name, controls in CASES.items():
        centred = [rows[:, 1 + c] - EXPECTATIONS[c] for c in controls]
        design = np.column_stack([np.ones(REPLICATIONS), *centred])
        solution = np.linalg.lstsq(design, rows[:, 0], rcond=None)[0]
        residual = rows[:, 0] - design @ solution
        freedom = REPLICATIONS - 1 - len(controls)
        error = np.sqrt(residual @ residual / freedom * np.linalg.inv(design.T @ design)[0, 0])
        numbers = ",".join(repr(float(c)) for c in solution[1:])
        print("\t".join((name, repr(float(solution[0])), repr(float(error)), str(freedom), numbers)))
