"""The same work as our 'voting' benchmark, in numpy written for it, on ballots of the same model.

Every method ends with all options in order. The plain cases start from rows of options, best first;
'..._from_places' from what our profile holds, the place of each option on each ballot; 'read_csv'
reads that from a file, and 'read_csv_...' goes on to an order. All of it takes for granted that
ballots are complete and without ties, which ours does not.
"""
import pathlib
import tempfile

import numpy as np

import ballots
from timing import report, seconds


def borda(rows):
    """Points for every place, from how often each option has it."""
    count = rows.shape[1]
    cells = rows + count * np.arange(count, dtype=np.int64)
    given = np.bincount(cells.ravel(), minlength=count * count).reshape(count, count)
    return np.argsort(-(np.arange(count)[::-1] @ given), kind="stable")


def borda_from_places(places):
    """The smallest sum of places first."""
    return np.argsort(places.sum(axis=1, dtype=np.int64), kind="stable")


def duels_from_places(places):
    """How many ballots put the one above the other, for every two options."""
    count, voters = places.shape
    above = np.zeros((count, count), dtype=np.int64)
    for first in range(count):
        for second in range(first):
            above[first, second] = np.count_nonzero(places[first] < places[second])
            above[second, first] = voters - above[first, second]
    return above


def copeland_from_places(places):
    """Duels won less duels lost."""
    above = duels_from_places(places)
    return np.argsort(-np.sign(above - above.T).sum(1), kind="stable")


def kemeny_from_places(places):
    """The best order of every set of options, from those of the sets with one option fewer."""
    above = duels_from_places(places)
    count = len(above)
    bits = 1 << np.arange(count)
    gains = ((np.arange(1 << count)[:, None] & bits) > 0) @ above.T
    best = np.full(1 << count, -1, dtype=np.int64)
    best[0] = 0
    first = np.zeros(1 << count, dtype=np.int64)
    sizes = np.array([value.bit_count() for value in range(1 << count)])
    for size in range(1, count + 1):
        sets = np.flatnonzero(sizes == size)
        for option in range(count):
            having = sets[(sets >> option) & 1 == 1]
            rest = having & ~(1 << option)
            value = best[rest] + gains[rest, option]
            better = value > best[having]
            best[having[better]] = value[better]
            first[having[better]] = option
    order, left = [], (1 << count) - 1
    while left:
        order.append(int(first[left]))
        left &= ~(1 << order[-1])
    return order


def copeland(rows):
    return copeland_from_places(ballots.places(rows))


def kemeny(rows):
    return kemeny_from_places(ballots.places(rows))


def read_csv(file):
    """A column for each option, read by numpy's own reader, which is compiled."""
    return np.loadtxt(file, delimiter=",", skiprows=1, dtype=np.uint8).T.copy()


def measure(name, call, runs, voters):
    report("voting", name, "numpy", seconds(call, runs), voters, 10)


FROM_ROWS = (borda, copeland, kemeny)
FROM_PLACES = (borda_from_places, copeland_from_places, kemeny_from_places)

for voters, runs in ((100_000, 51), (1_000_000, 11)):
    rows = ballots.drawn(voters, 10)
    places = ballots.places(rows)
    for work in FROM_ROWS:
        measure(work.__name__, lambda: work(rows), runs, voters)
    for work in FROM_PLACES:
        measure(work.__name__, lambda: work(places), runs, voters)

rows = ballots.drawn(100_000, 10)
with tempfile.TemporaryDirectory() as folder:
    file = pathlib.Path(folder, "ballots.csv")
    ballots.written(file, rows)
    assert (read_csv(file) == ballots.places(rows)).all()
    measure("read_csv", lambda: read_csv(file), 11, 100_000)
    for name, work in zip(("borda", "copeland", "kemeny"), FROM_PLACES, strict=True):
        measure(f"read_csv_{name}", lambda: work(read_csv(file)), 11, 100_000)
