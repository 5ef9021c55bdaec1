"""Ballots for the peers of our 'voting' benchmark, of the same model as ours."""
import numpy as np


def drawn(count, options):
    """Complete ballots as rows of options, best first, as Plackett and Luce model them.

    By the trick of adding Gumbel noise to the logarithms of the weights.
    """
    dice = np.random.default_rng(5)
    weights = np.linspace(2.7, 1.0, options)
    noisy = np.log(weights) + dice.gumbel(size=(count, options))
    return np.argsort(-noisy, axis=1).astype(np.int8)


def places(rows):
    """For each option its place on each ballot, from 1: the form in which our profile keeps them."""
    count = rows.shape[1]
    result = np.empty((count, len(rows)), dtype=np.uint8)
    np.put_along_axis(result, rows.T, np.arange(1, count + 1, dtype=np.uint8)[:, None], 0)
    return result


def written(file, rows):
    """Writes a CSV with a column for each option that holds its rank."""
    header = ",".join(f"option{option}" for option in range(rows.shape[1]))
    np.savetxt(file, places(rows).T, fmt="%d", delimiter=",", header=header, comments="")
