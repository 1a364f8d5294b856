"""Fits the ranker on exported features and writes models/ranker/VERSION.

python training/train_ranker.py FEATURES.ndjson VERSION [--suggested 0.5] [--floor 0.05]

Groups are notes: no note is in both fitting and checking. Fitting: CodiEsp train, office notes for training and tuning.
Checking (never fitted): CodiEsp dev, held-out office notes.
"""
import argparse
import hashlib
import json
import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, brier_score_loss, log_loss, roc_auc_score
from sklearn.model_selection import GroupKFold

FIT = {"codiesp-train": 1.0, "office-train": 2.0, "office-tune": 2.0}
CHECK = ("codiesp-dev", "office-held-out")


def load(path):
    with open(path, encoding="utf-8") as lines:
        names = json.loads(next(lines))["features"]
        rows = [json.loads(line) for line in lines]
    x = np.array([row["features"] for row in rows], dtype=np.float32)
    y = np.array([row["label"] for row in rows])
    source = np.array([row["source"] for row in rows])
    group = np.array([row["source"] + row["group"] for row in rows])
    return names, x, y, source, group


def model(seed=7):
    return HistGradientBoostingClassifier(
        max_iter=160, learning_rate=0.06, max_leaf_nodes=12, min_samples_leaf=25, l2_regularization=3.0,
        max_features=0.5, random_state=seed,
    )


def figures(y, p):
    order = np.digitize(p, np.linspace(0, 1, 11)[1:-1])
    ece = sum(abs(p[order == b].mean() - y[order == b].mean()) * (order == b).mean() for b in range(10) if (order == b).any())
    return {
        "rows": int(len(y)), "positives": int(y.sum()), "auc": round(float(roc_auc_score(y, p)), 4),
        "averagePrecision": round(float(average_precision_score(y, p)), 4), "logLoss": round(float(log_loss(y, p)), 4),
        "brier": round(float(brier_score_loss(y, p)), 4), "ece": round(float(ece), 4),
    }


def single_output(onx):
    """Keeps one probability per row: the graph's [n, 2] probabilities become [n]."""
    graph = onx.graph
    probabilities = next(o.name for o in graph.output if "prob" in o.name)
    graph.node.append(helper.make_node("Constant", [], ["one"], value=helper.make_tensor("one_v", TensorProto.INT64, [], [1])))
    graph.node.append(helper.make_node("Gather", [probabilities, "one"], ["probability"], axis=1))
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("probability", TensorProto.FLOAT, [None]))
    onnx.checker.check_model(onx)
    return onx


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("features")
    parser.add_argument("version")
    parser.add_argument("--suggested", type=float, default=0.5)
    parser.add_argument("--floor", type=float, default=0.05)
    args = parser.parse_args()
    names, x, y, source, group = load(args.features)
    fit = np.isin(source, list(FIT))
    weight = np.array([FIT.get(s, 0.0) for s in source])

    folds = np.zeros(fit.sum())
    for train, test in GroupKFold(5).split(x[fit], y[fit], group[fit]):
        folds[test] = model().fit(x[fit][train], y[fit][train], sample_weight=weight[fit][train]).predict_proba(x[fit][test])[:, 1]
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

    final = model().fit(x[fit], y[fit], sample_weight=weight[fit])
    report["heldOut"] = {s: figures(y[source == s], final.predict_proba(x[source == s])[:, 1]) for s in CHECK if (source == s).any()}
    print(json.dumps(report["heldOut"], indent=1))

    onx = single_output(to_onnx(final, initial_types=[("features", FloatTensorType([None, x.shape[1]]))],
                                options={"zipmap": False}, target_opset={"": 17, "ai.onnx.ml": 3}))
    folder = pathlib.Path(__file__).resolve().parent.parent / "models" / "ranker" / args.version
    folder.mkdir(parents=True, exist_ok=True)
    data = onx.SerializeToString()
    (folder / "model.onnx").write_bytes(data)
    sample = np.concatenate([np.flatnonzero(source == s)[:4] for s in FIT if (source == s).any()])
    manifest = {
        "task": "ranker", "version": args.version, "file": "model.onnx", "sha256": hashlib.sha256(data).hexdigest(),
        "input": "features", "output": "probability", "features": names,
        "tiers": {"suggested": args.suggested, "floor": args.floor}, "evaluation": report,
        "contract": [{"features": [round(float(v), 4) for v in x[i]], "probability": round(float(final.predict_proba(x[i:i + 1])[0, 1]), 5)} for i in sample],
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    (folder.parent.parent / "aliases.json").write_text(json.dumps({"ranker": args.version}, indent=1) + "\n", encoding="utf-8")
    print("wrote", folder.name, len(data), "bytes")


main()
