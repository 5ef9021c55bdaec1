"""The same work as our 'voting' benchmark, in numpy written for it, on ballots of the same model.

A ballot is a row of options, best first, drawn as Plackett and Luce model them. Every method starts
from these rows and ends with all options in order.
"""
import numpy as np

from timing import report, seconds


def ballots(count, options):
    """Rows of options, by the trick of adding Gumbel noise to the logarithms of the weights."""
    dice = np.random.default_rng(5)
    weights = np.linspace(2.7, 1.0, options)
    noisy = np.log(weights) + dice.gumbel(size=(count, options))
    return np.argsort(-noisy, axis=1).astype(np.int8)


def borda(rows):
    """Points for every place, from how often each option has it."""
    count = rows.shape[1]
    cells = rows + count * np.arange(count, dtype=np.int64)
    given = np.bincount(cells.ravel(), minlength=count * count).reshape(count, count)
    return np.argsort(-(np.arange(count)[::-1] @ given), kind="stable")


def duels(rows):
    """How many ballots put the one above the other, for every two options."""
    count = rows.shape[1]
    places = np.empty((count, len(rows)), dtype=np.int8)
    np.put_along_axis(places, rows.T, np.arange(count, dtype=np.int8)[:, None], 0)
    above = np.zeros((count, count), dtype=np.int64)
    for first in range(count):
        for second in range(first):
            above[first, second] = np.count_nonzero(places[first] < places[second])
            above[second, first] = len(rows) - above[first, second]
    return above


def copeland(rows):
    """Duels won less duels lost."""
    above = duels(rows)
    return np.argsort(-np.sign(above - above.T).sum(1), kind="stable")


for count, runs in ((100_000, 21), (1_000_000, 5)):
    rows = ballots(count, 10)
    for work in (borda, copeland):
        report("voting", work.__name__, "numpy", seconds(lambda: work(rows), runs), count, 10)
