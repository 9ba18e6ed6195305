"""Prints student-t.tsv: two-sided quantiles of Student's t.

    python3 make_student_t.py > ../resources/golden/parallel/student-t.tsv
"""

import scipy
from scipy.stats import t

FREEDOM = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 99, 999, 99999, 10**9)
PROBABILITIES = (0.9, 0.5, 0.2, 0.1, 0.05, 0.01, 0.001, 1e-6)

if __name__ == "__main__":
    print(f"# scipy {scipy.__version__}: degrees of freedom, probability outside, quantile")
    for freedom in FREEDOM:
        for probability in PROBABILITIES:
            print(f"{freedom}\t{probability}\t{t.isf(probability / 2, freedom)!r}".replace("np.float64(", "").replace(")", ""))
