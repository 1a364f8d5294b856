"""Fits the ranker on exported features and writes models/ranker/VERSION.

python training/train_ranker.py VERSION FEATURES.ndjson... [--suggested 0.5] [--floor 0.05]

Several exports (the embedded default, a full import) are fitted together, so that one ranker serves both.

Priors (src/coding/priors.ts) are tallies over CodiEsp train. For the rows that are fitted they are taken from other notes than the
row's own (ten folds), so that the trees see them as wrong as they will be on a new note.

Groups are notes: no note is in both fitting and checking. Fitting: CodiEsp train, office notes for training and tuning, synthetic
hospital notes, synthetic sentences about services.
Checking (never fitted): CodiEsp dev, held-out office notes.
"""
import argparse
import hashlib
import json
import pathlib

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, brier_score_loss, log_loss, roc_auc_score
from sklearn.model_selection import GroupKFold

FIT = {"codiesp-train": 1.0, "office-train": 4.0, "office-tune": 4.0, "procedures": 1.0, "hospital": 3.0}
CHECK = ("codiesp-dev", "office-held-out")


NEUTRAL = 0.5  # as in src/coding/priors.ts
WEIGHT = {"category": 6, "code": 4, "phrase": 3}  # as in src/coding/priors.ts


def load(paths):
    rows = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            names = json.loads(next(lines))["features"]
            rows += [json.loads(line) for line in lines]
    x = np.array([row["features"] for row in rows], dtype=np.float32)
    y = np.array([row["label"] for row in rows])
    source = np.array([row["source"] for row in rows])
    group = np.array([row["source"] + row["group"] for row in rows])
    fill_priors(names, x, rows, source, group)
    return names, x, y, source, group, tallies([row for row in rows if row["source"] == PRIORS_FROM], names)


PRIORS_FROM = "codiesp-train"


def tallies(rows, names):
    """{base, categories, codes, phrases}: [right, proposed]. Alternatives that the note does not support are no proposals."""
    missing = names.index("missingDetail")
    seen = {
        (row["group"], row["code"], row["phrase"]): row["label"]
        for row in rows if row["phrase"] is not None and row["features"][missing] == 0
    }
    tables = {"categories": {}, "codes": {}, "phrases": {}}
    for (_, code, phrase), label in seen.items():
        for table, key in (("categories", code[:3]), ("codes", code), ("phrases", f"{phrase}|{code}")):
            tally = tables[table].setdefault(key, [0, 0])
            tally[0] += label
            tally[1] += 1
    return {"base": round(sum(seen.values()) / max(1, len(seen)), 4), **{name: dict(sorted(table.items())) for name, table in tables.items()}}


def prior_of(row, priors):
    def lean(tally, weight, wider):
        return (tally[0] + weight * wider) / (tally[1] + weight) if tally else wider

    if row["phrase"] is None:
        return NEUTRAL, NEUTRAL
    code = row["code"]
    category = lean(priors["categories"].get(code[:3]), WEIGHT["category"], priors["base"])
    of_code = lean(priors["codes"].get(code), WEIGHT["code"], category)
    return of_code, lean(priors["phrases"].get(f'{row["phrase"]}|{code}'), WEIGHT["phrase"], of_code)


def fill_priors(names, x, rows, source, group):
    columns = [names.index("codePrior"), names.index("phrasePrior")]
    here = np.flatnonzero(source == PRIORS_FROM)
    for others, own in GroupKFold(10).split(here, groups=group[here]):
        priors = tallies([rows[i] for i in here[others]], names)
        for i in here[own]:
            x[i, columns] = prior_of(rows[i], priors)
    priors = tallies([rows[i] for i in here], names)
    for i in np.flatnonzero(source != PRIORS_FROM):
        x[i, columns] = prior_of(rows[i], priors)


SEEDS = (7, 8, 9)
# More of these is never less of a reason, or more of one.
MONOTONE = {"codePrior": 1, "phrasePrior": 1, "missingDetail": -1}


class Ensemble:
    """Trees fitted from several seeds; the mean of their log-odds. A few hundred notes leave one seed too much to chance."""

    def __init__(self, exports, names):
        # A note stands in every export: so many rows more say no more.
        self.members = [
            HistGradientBoostingClassifier(
                max_iter=220, learning_rate=0.05, max_leaf_nodes=24, min_samples_leaf=25 * exports, l2_regularization=3.0,
                max_features=0.5, monotonic_cst=[MONOTONE.get(name, 0) for name in names], random_state=seed,
            )
            for seed in SEEDS
        ]

    def fit(self, x, y, sample_weight):
        for member in self.members:
            member.fit(x, y, sample_weight=sample_weight)
        return self

    def predict(self, x):
        """Probabilities."""
        return 1 / (1 + np.exp(-np.mean([member.decision_function(x) for member in self.members], axis=0)))


def figures(y, p):
    order = np.digitize(p, np.linspace(0, 1, 11)[1:-1])
    ece = sum(abs(p[order == b].mean() - y[order == b].mean()) * (order == b).mean() for b in range(10) if (order == b).any())
    return {
        "rows": int(len(y)), "positives": int(y.sum()), "auc": round(float(roc_auc_score(y, p)), 4),
        "averagePrecision": round(float(average_precision_score(y, p)), 4), "logLoss": round(float(log_loss(y, p)), 4),
        "brier": round(float(brier_score_loss(y, p)), 4), "ece": round(float(ece), 4),
    }


def to_onnx(fitted, width):
    """The fitted trees as one TreeEnsembleRegressor with a sigmoid: [n, width] features to [n] probabilities."""
    attributes = {key: [] for key in (
        "nodes_treeids", "nodes_nodeids", "nodes_featureids", "nodes_values", "nodes_modes", "nodes_truenodeids",
        "nodes_falsenodeids", "nodes_missing_value_tracks_true", "target_treeids", "target_nodeids", "target_weights", "target_ids")}
    predictors = [predictor for member in fitted.members for (predictor,) in member._predictors]
    for tree, predictor in enumerate(predictors):
        for index, node in enumerate(predictor.nodes):
            leaf = bool(node["is_leaf"])
            # sklearn compares doubles and ONNX floats: the next float below keeps "<=" on the same side.
            threshold = 0.0 if leaf else float(np.float32(node["num_threshold"]))
            for key, value in (("nodes_treeids", tree), ("nodes_nodeids", index), ("nodes_featureids", 0 if leaf else int(node["feature_idx"])),
                               ("nodes_values", threshold), ("nodes_modes", "LEAF" if leaf else "BRANCH_LEQ"),
                               ("nodes_truenodeids", 0 if leaf else int(node["left"])), ("nodes_falsenodeids", 0 if leaf else int(node["right"])),
                               ("nodes_missing_value_tracks_true", int(node["missing_go_to_left"]))):
                attributes[key].append(value)
            if leaf:
                for key, value in (("target_treeids", tree), ("target_nodeids", index), ("target_weights", float(node["value"]) / len(fitted.members)), ("target_ids", 0)):
                    attributes[key].append(value)
    baseline = float(np.mean([np.ravel(member._baseline_prediction)[0] for member in fitted.members]))
    nodes = [
        helper.make_node("TreeEnsembleRegressor", ["features"], ["score"], domain="ai.onnx.ml", n_targets=1,
                         aggregate_function="SUM", post_transform="NONE", base_values=[baseline], **attributes),
        helper.make_node("Sigmoid", ["score"], ["column"]),
        helper.make_node("Constant", [], ["flat"], value=helper.make_tensor("flat_v", TensorProto.INT64, [1], [-1])),
        helper.make_node("Reshape", ["column", "flat"], ["probability"]),
    ]
    graph = helper.make_graph(
        nodes, "ranker", [helper.make_tensor_value_info("features", TensorProto.FLOAT, [None, width])],
        [helper.make_tensor_value_info("probability", TensorProto.FLOAT, [None])])
    onx = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)], ir_version=9)
    onnx.checker.check_model(onx)
    return onx


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("version")
    parser.add_argument("features", nargs="+")
    parser.add_argument("--suggested", type=float, default=0.5)
    parser.add_argument("--floor", type=float, default=0.05)
    args = parser.parse_args()
    names, x, y, source, group, priors = load(args.features)
    fit = np.isin(source, list(FIT))
    exports = len(args.features)
    weight = np.array([FIT.get(s, 0.0) for s in source]) / exports

    folds = np.zeros(fit.sum())
    for train, test in GroupKFold(5).split(x[fit], y[fit], group[fit]):
        folds[test] = Ensemble(exports, names).fit(x[fit][train], y[fit][train], sample_weight=weight[fit][train]).predict(x[fit][test])
    report = {"crossValidated": {s: figures(y[fit][source[fit] == s], folds[source[fit] == s]) for s in FIT if (source[fit] == s).any()}}
    print(json.dumps(report["crossValidated"], indent=1))
    for s in FIT:
        here = source[fit] == s
        if not here.any():
            continue
        for t in (0.2, 0.3, 0.4, 0.5, 0.6):
            p = folds[here] >= t
            print(s, t, "kept", int(p.sum()), "precision", round(float(y[fit][here][p].mean()) if p.any() else 0, 3),
                  "of positives", round(float(y[fit][here][p].sum() / max(1, y[fit][here].sum())), 3))

    final = Ensemble(exports, names).fit(x[fit], y[fit], sample_weight=weight[fit])
    report["heldOut"] = {s: figures(y[source == s], final.predict(x[source == s])) for s in CHECK if (source == s).any()}
    print(json.dumps(report["heldOut"], indent=1))

    data = to_onnx(final, x.shape[1]).SerializeToString()
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    (probabilities,) = session.run(["probability"], {"features": x[:2000]})
    gap = float(np.abs(probabilities - final.predict(x[:2000])).max())
    if gap > 1e-4:
        raise SystemExit(f"the ONNX model disagrees with the fitted one by {gap}")
    folder = pathlib.Path(__file__).resolve().parent.parent / "models" / "ranker" / args.version
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(data)
    table = (json.dumps(priors, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
    (folder / "priors.json").write_bytes(table)
    sample = np.concatenate([np.flatnonzero(source == s)[:4] for s in FIT if (source == s).any()])
    manifest = {
        "task": "ranker", "version": args.version, "file": "model.onnx", "sha256": hashlib.sha256(data).hexdigest(),
        "priors": {"file": "priors.json", "sha256": hashlib.sha256(table).hexdigest()},
        "input": "features", "output": "probability", "features": names,
        "tiers": {"suggested": args.suggested, "floor": args.floor}, "evaluation": report,
        "contract": [{"features": [float(v) for v in x[i]], "probability": round(float(final.predict(x[i:i + 1])[0]), 5)} for i in sample],
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    (folder.parent.parent / "aliases.json").write_text(json.dumps({"ranker": args.version}, indent=1) + "\n", encoding="utf-8")
    print("wrote", folder.name, len(data), "bytes")


main()
