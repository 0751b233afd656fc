"""The usual text classifier: TF-IDF of words and of letters, a linear model for each field."""

from collections.abc import Callable, Sequence

from benchmarks.triage.labelled import Row
from benchmarks.triage.scoring import Predicted, Predictions
from dialogue_cli.model.petitions import FIELDS


def linear(rows: Sequence[Row]) -> Callable[[Sequence[Row]], Predictions]:
    """Learn the four fields each for itself, from the first labels; the probability is the confidence."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    texts = [row.text for row in rows]
    reader = make_union(
        TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"\w+", min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True),
    ).fit(texts)
    known = reader.transform(texts)
    models = {
        name: make_pipeline(LogisticRegression(C=10, max_iter=300)).fit(
            known, [getattr(row, name) for row in rows]
        )
        for name in FIELDS
    }

    def predict(judged: Sequence[Row]) -> Predictions:
        seen = reader.transform([row.text for row in judged])
        values: list[dict[str, str]] = [{} for _ in judged]
        sure: list[dict[str, float]] = [{} for _ in judged]
        for name, model in models.items():
            chances = model.predict_proba(seen)
            for place, chance in enumerate(chances):
                values[place][name] = str(model.classes_[chance.argmax()])
                sure[place][name] = float(chance.max())
        return {row.id: Predicted(values[place], sure[place]) for place, row in enumerate(judged)}

    return predict
