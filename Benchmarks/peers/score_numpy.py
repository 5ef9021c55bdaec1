"""The same work as our 'score' benchmark, in numpy, and the weighted sum alone.

'weighted_sum_rank' is one product and one sort, the least that any ranking needs;
'bands_matrix_rank' cuts every measure into five levels, combines them in two groups, looks the
rating up in the matrix and orders by rating, then by the sum.
"""
import numpy as np

from timing import report, seconds

CUTS = np.array([20.0, 40.0, 60.0, 80.0])
HALF = np.array([1.0, 2.0, 3.0, 4.0]) / 10
ALL = np.arange(1.0, 9.0) / 36
MATRIX = np.array([
    [0, 0, 0, 0, 1], [0, 0, 1, 1, 1], [0, 1, 1, 2, 2], [1, 1, 2, 2, 3], [1, 2, 2, 3, 3],
])


def places(order, differs):
    """Places from 1 in the order given, equal candidates sharing the better one."""
    n = len(order)
    starts = np.where(np.concatenate(([True], differs)), np.arange(1, n + 1), 0)
    result = np.empty(n, dtype=np.int64)
    result[order] = np.maximum.accumulate(starts)
    return result


def weighted_sum_rank(x):
    score = x @ ALL
    order = np.argsort(-score, kind="stable")
    return places(order, np.diff(score[order]) != 0)


def bands_matrix_rank(x):
    shares = np.searchsorted(CUTS, x.ravel(), side="right").reshape(x.shape) / 4
    likelihood, impact, risk = shares[:, :4] @ HALF, shares[:, 4:] @ HALF, shares @ ALL
    level = lambda number: np.minimum(np.floor(number * 4 + 0.5), 4).astype(np.int64)
    rating = MATRIX[level(impact), level(likelihood)]
    order = np.lexsort((-risk, -rating))
    differs = (np.diff(rating[order]) != 0) | (np.abs(np.diff(risk[order])) > 1e-9)
    return places(order, differs)


for n, runs in ((1000, 51), (100_000, 11), (1_000_000, 7)):
    x = np.random.default_rng(7).random((n, 8)) * 100
    for work in (weighted_sum_rank, bands_matrix_rank):
        report("score", work.__name__, "numpy", seconds(lambda: work(x), runs), n, 8)
