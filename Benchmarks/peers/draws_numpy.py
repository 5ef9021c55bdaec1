"""The same work as our 'draws' benchmark, in numpy: 12 candidates by 6 criteria, a million draws.

'weighted_mean' counts places, who is ahead of whom, and central weights, in pieces that stay in the
cache, each pair of candidates compared once; 'places_only' leaves out who is ahead of whom, and
'plain' sorts twice, as most scripts do.
"""
import numpy as np

from timing import report, seconds

CANDIDATES, CRITERIA, DRAWS = 12, 6, 1_000_000
VALUES = np.random.default_rng(11).random((CANDIDATES, CRITERIA))


def weighted_mean(pairs=True, piece=4096):
    random = np.random.default_rng(3)
    places = np.zeros((CANDIDATES, CANDIDATES), dtype=np.int64)
    wins = np.zeros((CANDIDATES, CANDIDATES), dtype=np.int64)
    sums = np.zeros((CANDIDATES, CRITERIA))
    for start in range(0, DRAWS, piece):
        size = min(piece, DRAWS - start)
        weights = random.standard_exponential((CRITERIA, size))
        weights /= weights.sum(0)
        scores = VALUES @ weights
        ahead = np.zeros((CANDIDATES, size), dtype=np.uint8)
        for i in range(CANDIDATES - 1):
            loses = scores[i + 1:] > scores[i]
            ahead[i] += loses.sum(0, dtype=np.uint8)
            ahead[i + 1:] += ~loses
            if pairs:
                behind = np.count_nonzero(loses, axis=1)
                wins[i + 1:, i] += behind
                wins[i, i + 1:] += size - behind
        for i in range(CANDIDATES):
            places[i] += np.bincount(ahead[i], minlength=CANDIDATES)
        sums += (ahead == 0).astype(float) @ weights.T
    return places, wins, sums


def plain():
    weights = np.random.default_rng(3).dirichlet(np.ones(CRITERIA), DRAWS)
    ranks = (-(weights @ VALUES.T)).argsort(1).argsort(1)
    return [np.bincount(ranks[:, i], minlength=CANDIDATES) for i in range(CANDIDATES)]


for case, peer, call in (
    ("weighted_mean", "numpy", weighted_mean),
    ("weighted_mean", "numpy (places only)", lambda: weighted_mean(pairs=False)),
    ("weighted_mean", "numpy (two sorts)", plain),
):
    report("draws", case, peer, seconds(call, 7), DRAWS, CRITERIA)
