"""Usual ways to find texts that are alike; each gives pairs with a likeness of 0 … 1."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from benchmarks.triage.labelled import Row

Pairs = list[tuple[float, int, int]]
Alike = Callable[[Sequence[Row]], Pairs]

# What is less alike is of no use, and there is very much of it.
LEAST = 0.15
NEIGHBOURS = 10
PERMUTATIONS, SHINGLE = 128, 2
# About so many rows are enough to choose a threshold on; all pairs of them may be compared.
_TUNED_ON = 1200


def rapidfuzz_pairs(rows: Sequence[Row]) -> Pairs:
    """Every pair of texts, compared word for word whatever their order."""
    import numpy as np
    from rapidfuzz import fuzz, process

    texts = [row.text.lower() for row in rows]
    found: Pairs = []
    for place, text in enumerate(texts):
        scores = process.cdist([text], texts[:place], scorer=fuzz.token_set_ratio)[0]
        near = np.argsort(-scores, kind="stable")[: 2 * NEIGHBOURS]
        found += [(float(scores[other]) / 100, int(other), place) for other in near]
    return found


def minhash_pairs(rows: Sequence[Row]) -> Pairs:
    """Pairs that share a bucket, by the estimated share of their pairs of syllables in common."""
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=LEAST, num_perm=PERMUTATIONS)
    prints: list[MinHash] = []
    found: Pairs = []
    for place, row in enumerate(rows):
        made = MinHash(num_perm=PERMUTATIONS, seed=1)
        made.update_batch([shingle.encode() for shingle in sorted(shingles(row.text))])
        found += [(made.jaccard(prints[other]), other, place) for other in lsh.query(made)]
        lsh.insert(place, made)
        prints.append(made)
    return [pair for pair in found if pair[0] >= LEAST]


def cosine_pairs(rows: Sequence[Row]) -> Pairs:
    """The nearest texts of each by the cosine of TF-IDF over letters, found through sparse_dot_topn."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sparse_dot_topn import sp_matmul_topn

    reader = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    known = reader.fit_transform([row.text for row in rows]).tocsr()
    near = sp_matmul_topn(known, known.T.tocsr(), top_n=NEIGHBOURS + 1, threshold=LEAST).tocoo()
    alike = {
        (min(one, other), max(one, other)): float(value)
        for one, other, value in zip(near.row.tolist(), near.col.tolist(), near.data, strict=True)
        if one != other
    }
    return [(value, one, other) for (one, other), value in alike.items()]


def shingles(text: str) -> set[str]:
    """Its runs of syllables that are hashed together."""
    words = text.lower().split()
    return {" ".join(words[n : n + SHINGLE]) for n in range(max(1, len(words) - SHINGLE + 1))}


def best_threshold(alike: Alike, rows: Sequence[Row]) -> float:
    """From where on merging finds the most pairs for the fewest wrong ones: the best F1 on these rows."""
    known = _some_groups(rows)
    there = sum(n * (n - 1) // 2 for n in Counter(row.group for row in known).values())
    ranked = sorted(alike(known), reverse=True)
    best, threshold = 0.0, 1.1
    for percent in range(100, int(LEAST * 100), -2):
        taken = [pair for pair in ranked if pair[0] >= percent / 100]
        homes = Counter(zip(joined(len(known), taken), (row.group for row in known), strict=True))
        merged = Counter(joined(len(known), taken))
        right = sum(n * (n - 1) // 2 for n in homes.values())
        predicted = sum(n * (n - 1) // 2 for n in merged.values())
        f1 = 2 * right / (there + predicted) if there + predicted else 0.0
        if f1 > best:
            best, threshold = f1, percent / 100
    return threshold


def _some_groups(rows: Sequence[Row]) -> list[Row]:
    """Every so-manieth group with all its rows."""
    groups = list(dict.fromkeys(row.group for row in rows))
    chosen = set(groups[:: max(1, len(rows) // _TUNED_ON)])
    return [row for row in rows if row.group in chosen]


def joined(count: int, pairs: Iterable[tuple[float, int, int]]) -> list[int]:
    """For each place the least place that it is joined with, through whatever chain of pairs."""
    home = list(range(count))

    def root(place: int) -> int:
        while home[place] != place:
            home[place] = home[home[place]]
            place = home[place]
        return place

    for _, one, other in pairs:
        a, b = sorted((root(one), root(other)))
        home[b] = a
    return [root(place) for place in range(count)]
